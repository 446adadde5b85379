"""The version that every message's trace and every dead letter carries."""

from importlib.metadata import version

PIPELINE_VERSION = version("claimwire")
