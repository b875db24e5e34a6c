# MitraKota. Two commands matter: `make demo` and `make test`; both install what is missing.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

SWIFT ?= swift
FLAGS := --explicit-target-dependency-import-check error
PACKAGES := libcurl4-openssl-dev libsqlite3-dev libqrencode-dev libxml2-dev libxlsxwriter-dev zlib1g-dev pkg-config
TEST_PACKAGES := openssl python3-aiosmtpd sqlite3
PREFIX ?= /usr/local

.PHONY: help demo test bench build release install lint format libraries tools compiler

help:
	@echo 'make demo     build, start three nodes on this machine, watch them agree (Ctrl-C stops them)'
	@echo 'make test     build and run every test'
	@echo 'make bench    build optimised and print what costs how much'
	@echo 'make release  optimised programs in .build/release'
	@echo 'make install  the same, copied to $(PREFIX)/bin'
	@echo 'make lint     check formatting; make format mends it'

compiler:
	@command -v $(SWIFT) >/dev/null || { \
	  echo 'No Swift compiler: "$(SWIFT)" is not on the PATH. Install Swift 6.2 or later from https://www.swift.org/install/linux/ and run make again.' >&2; exit 1; }

# Debian and Ubuntu. Elsewhere: install the same libraries by hand; pkg-config then finds them.
libraries:
	@if command -v pkg-config >/dev/null && pkg-config --exists libcurl libqrencode sqlite3 libxml-2.0 xlsxwriter zlib; then exit 0; fi; \
	command -v apt-get >/dev/null || { \
	  echo 'A library is missing and there is no apt-get here: install libcurl, libqrencode, SQLite 3, libxml2, libxlsxwriter and zlib with their headers, and pkg-config, then run make again.' >&2; exit 1; }; \
	as_root=; if [ "$$(id -u)" != 0 ]; then as_root=sudo; fi; \
	echo 'Installing $(PACKAGES)'; \
	$$as_root apt-get update -q && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(PACKAGES) || { \
	  echo 'apt-get could not install $(PACKAGES): check the network and the package sources, then run make again.' >&2; exit 1; }

# What tests do to a register from outside, they do with SQLite's own shell; mails they send to a real SMTP server.
tools:
	@command -v sqlite3 openssl >/dev/null && /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null && exit 0; \
	as_root=; if [ "$$(id -u)" != 0 ]; then as_root=sudo; fi; \
	$$as_root apt-get update -q && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(TEST_PACKAGES) || { \
	  echo 'The tests need $(TEST_PACKAGES), which apt-get could not install: install them and run make test again.' >&2; exit 1; }

build: compiler libraries
	$(SWIFT) build $(FLAGS)

demo: build
	@exec "$$($(SWIFT) build $(FLAGS) --show-bin-path)/mitrakota" demo --catalog catalog --folder .build/demo

# One process after the other: tests that only compute would starve those that wait for a server.
TESTS_OF_SERVERS := TransferTests|WebTests

test: compiler libraries tools
	$(SWIFT) test $(FLAGS) --skip '^(RegistryTests|ProgramTests|$(TESTS_OF_SERVERS))\.'
	$(SWIFT) test $(FLAGS) --skip-build --filter '^($(TESTS_OF_SERVERS))\.'
	$(SWIFT) test $(FLAGS) --skip-build --filter '^RegistryTests\.'
	$(SWIFT) test $(FLAGS) --skip-build --filter '^ProgramTests\.'

release: compiler libraries
	$(SWIFT) build $(FLAGS) -c release

install: release
	install -d "$(PREFIX)/bin"
	install "$$($(SWIFT) build $(FLAGS) -c release --show-bin-path)"/mitrakota{,d} "$(PREFIX)/bin/"

bench: compiler libraries
	$(SWIFT) run $(FLAGS) -c release bench

lint: compiler
	$(SWIFT) format lint --recursive --strict --parallel Package.swift Sources Tests

format: compiler
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests
