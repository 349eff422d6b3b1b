"""What is said to a person: numbers, days, pain and signs, in their language. Below the edges."""
