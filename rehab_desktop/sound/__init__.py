"""What the person hears: tones, and one voice. Without a sound device the app works silently."""
