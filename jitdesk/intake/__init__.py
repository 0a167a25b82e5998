"""Bytes of a supplier's file to confirmations and problems."""
