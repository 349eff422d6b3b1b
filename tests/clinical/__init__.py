"""What a physiotherapist could check: each rule of the programme as cases in words, on the real
core and the use cases over it.
"""
