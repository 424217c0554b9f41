"""Prints which versions of its functions a template publishes, as AWS transforms it: one list for each release.

versions.py template.yaml <release> ...; ends with 3 where there is no samtranslator.
"""
import json
import os
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "eu-central-1")
try:
    from samtranslator.parser.parser import Parser
    from samtranslator.translator.translator import Translator
    from samtranslator.yaml_helper import yaml_parse
except ImportError:
    sys.exit(3)

PACKAGED = {"CodeUri": "s3://bucket/code", "ContentUri": "s3://bucket/layer"}


def versions(text, release):
    template = yaml_parse(text)
    for resource in template["Resources"].values():
        properties = resource.get("Properties", {})
        properties.update({name: uri for name, uri in PACKAGED.items() if name in properties})
    parameters = {name: declared.get("Default", "") for name, declared in template["Parameters"].items()}
    parameters["Release"] = release
    transformed = Translator({}, Parser()).translate(template, parameters)
    return sorted(
        name for name, resource in transformed["Resources"].items() if resource["Type"] == "AWS::Lambda::Version"
    )


with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
print(json.dumps([versions(text, release) for release in sys.argv[2:]]))
