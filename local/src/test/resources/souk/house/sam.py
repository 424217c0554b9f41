"""Transforms a template as AWS does; ends with 3 where Python has no samtranslator."""
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


def resources(path, release):
    """The resources that a template makes, with the parameters' defaults and this release."""
    with open(path, encoding="utf-8") as file:
        template = yaml_parse(file.read())
    for resource in template["Resources"].values():
        properties = resource.get("Properties", {})
        properties.update({name: uri for name, uri in PACKAGED.items() if name in properties})
    parameters = {name: declared.get("Default", "") for name, declared in template.get("Parameters", {}).items()}
    parameters["Release"] = release
    return Translator({}, Parser()).translate(template, parameters)["Resources"]
