"""moto's server, one request at a time, on a free port. It ends when its standard input does."""

import copy
import os
import sys
import threading

from moto.dynamodb.models import DynamoDBBackend, dynamodb_backends
from moto.dynamodb.models.dynamo_type import DynamoType
from moto.dynamodb.models.table import Table
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import run_simple

# Which rows the transaction at hand names, by table: their keys, the second None where a table has no sort key.
named = {}


def transact_write_items(self, parts, write=DynamoDBBackend.transact_write_items):
    named.clear()
    for part in parts:
        operation = next(iter(part.values()))
        table = self.tables.get(operation.get("TableName"))
        if table is not None:
            row = operation.get("Key") or operation["Item"]
            key = tuple(DynamoType(row[name]) if name else None for name in (table.hash_key_attr, table.range_key_attr))
            named.setdefault(table.name, []).append(key)
    try:
        return write(self, parts)
    finally:
        named.clear()


def without_other_rows(table, memo):
    """moto copies a table for each part of a transaction, to restore it if a part fails. Rows that no part names cannot change."""
    copied = table.__class__.__new__(table.__class__)
    memo[id(table)] = copied
    for name, value in table.__dict__.items():
        shared = name == "items" and table.name in named
        copied.__dict__[name] = copy.copy(value) if shared else copy.deepcopy(value, memo)
    for partition, place in named.get(table.name, []):
        if partition not in copied.items:
            continue
        if place is None:
            copied.items[partition] = copy.deepcopy(copied.items[partition])
        else:
            rows = copied.items[partition] = copy.copy(copied.items[partition])
            if place in rows:
                rows[place] = copy.deepcopy(rows[place])
    return copied


DynamoDBBackend.transact_write_items = transact_write_items
Table.__deepcopy__ = without_other_rows


def end_with_owner():
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_owner, daemon=True).start()
moto = DomainDispatcherApplication(create_backend_app)


def app(environ, start_response):
    if environ["PATH_INFO"] != "/empty":
        return moto(environ, start_response)
    for regions in dynamodb_backends.values():
        for backend in regions.values():
            for table in backend.tables.values():
                table.items.clear()
    start_response("204 No Content", [])
    return []


run_simple("127.0.0.1", 0, app, threaded=False)
