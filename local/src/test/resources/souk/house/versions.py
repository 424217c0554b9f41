"""Prints which versions of its functions a template publishes: one list for each release.

versions.py template.yaml <release> ...; ends with 3 where there is no samtranslator.
"""
import json
import sys

import sam


def versions(path, release):
    made = sam.resources(path, release)
    return sorted(name for name, resource in made.items() if resource["Type"] == "AWS::Lambda::Version")


print(json.dumps([versions(sys.argv[1], release) for release in sys.argv[2:]]))
