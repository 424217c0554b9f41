"""Answers queries with SQLite's FTS5: reads {tokenizer, products, queries}, writes the first five titles of each query."""
import json
import re
import sqlite3
import sys

asked = json.load(sys.stdin)
db = sqlite3.connect(":memory:")
db.execute(f"CREATE VIRTUAL TABLE product USING fts5(title, category, description, tokenize = '{asked['tokenizer']}')")
db.executemany(
    "INSERT INTO product (title, category, description) VALUES (:title, :category, :description)", asked["products"])


def search(words):
    terms = [f'"{term}"' for term in re.findall(r"\w+", words)]
    if not terms:
        return []
    rows = db.execute(
        "SELECT title FROM product WHERE product MATCH ? ORDER BY bm25(product, 4, 2, 1) LIMIT 5", [" ".join(terms) + "*"])
    return [title for (title,) in rows]


json.dump([search(words) for words in asked["queries"]], sys.stdout)
