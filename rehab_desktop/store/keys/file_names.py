"""The files beside a history that say who may open it, and what they may do then."""

from __future__ import annotations

CLINIC_FILE = "clinic.json"
"""Makes a folder a clinic's. Where the clinic is encrypted, its slots stand in it."""

KEY_FILE = "key.json"
"""The slots of a person's own folder that is encrypted; a plain one has no such file."""

COPIES = "backups"
"""The folder, beside both, with a copy of each."""

BLOCKS_AND_ROLES_FILE = "blocks-and-roles.json"
"""In a clinic: who is blocked, and what each therapist may do, whatever back-up is restored."""

LOGS = ("-journal", "-shm", "-wal")
"""What SQLite writes beside a file that is in use."""
