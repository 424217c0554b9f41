"""Prints the resources that a template makes, by name.

transformed.py template.yaml; ends with 3 where there is no samtranslator.
"""
import json
import sys

import sam

print(json.dumps(sam.resources(sys.argv[1], "1" * 64)))
