"""What opens an encrypted folder: passphrases and the recovery code."""
