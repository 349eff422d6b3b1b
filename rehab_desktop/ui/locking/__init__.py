"""Passphrases: opening an encrypted folder, and encrypting one."""
