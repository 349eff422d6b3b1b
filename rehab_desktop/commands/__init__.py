"""The sub-commands of `rehab-desktop`, each imported only when it runs."""
