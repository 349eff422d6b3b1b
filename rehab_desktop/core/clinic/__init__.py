"""The clinic: people, what is prescribed to them, visits, notes, and how asked compares with
done.
"""
