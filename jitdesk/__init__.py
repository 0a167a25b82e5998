"""jitdesk: the desk of a just-in-time plant's inbound coordinator."""

__version__ = "0.1.0"
