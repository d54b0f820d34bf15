"""Runs the programs the book exports, which stand in scripts/, and keeps what they print."""

import subprocess
import sys
from pathlib import Path


def records():
    return {path.stem: run(path) for path in sorted((Path(__file__).parent / "scripts").glob("*.py"))}


def run(path):
    printed = subprocess.run([sys.executable, "-B", str(path)], check=True, capture_output=True, text=True).stdout
    return {name: float(value) for name, value in (line.split(" ") for line in printed.splitlines())}
