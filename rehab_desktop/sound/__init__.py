"""What the person hears: tones, and one voice. A silent machine just carries on."""
