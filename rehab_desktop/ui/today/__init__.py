"""What Today is made of: the week, the knee, the morning's question, advice, running."""
