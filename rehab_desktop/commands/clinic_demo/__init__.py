"""A clinic of made-up people, for demonstrations and measurements: who they are, what was asked of
them and done, and how all of it is written in one go.
"""
