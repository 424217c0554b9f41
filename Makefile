# The front door. `make run` and `make test` are all a newcomer needs; they build what is missing.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test prove format bench replay reconcile recount rebuild-sales reproduce deploy clean

export JAVA_HOME := $(shell bin/jdk25 2>/dev/null)
JAVA := $(JAVA_HOME)/bin/java
MVN := MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow" mvn -B -ntp -Dstyle.color=never
STAGE ?= dev

SOURCES := pom.xml template.yaml $(shell find layers functions local operations bench -path '*/target' -prune -o -type f -print)
LOCAL := $(JAVA) --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -cp "local/target/local.jar:local/target/lib/*"
OPERATIONS := $(JAVA) --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -cp "operations/target/operations.jar:operations/target/lib/*"
BENCH := $(JAVA) --enable-native-access=ALL-UNNAMED -cp "bench/target/bench.jar:bench/target/lib/*"

help: ## what there is to make
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 15

run: target/built ## the whole shop on http://localhost:8080 (FRESH=1, ISOLATED=1, PORT=, IDENTITY_PORT=, STRIPE_PORT=, MEDIA_PORT=, DYNAMODB_PORT=)
	@exec $(LOCAL) souk.local.Main

test: jdk ## every gate: formatter, compiler checks, template, contract, tests
	@if command -v cfn-lint >/dev/null; then cfn-lint template.yaml; else echo "cfn-lint is not installed: the template is checked by tests only"; fi
	@rm -rf target/logs
	@$(MVN) verify

prove: jdk ## races and faults at full size, into docs/proof.md (long; PROOF=sample is short)
	@MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow" bin/prove

format: jdk ## lays out the code as the gate wants it
	@$(MVN) -q spotless:apply

bench: target/built ## cold start, capacity and growth, measured here
	@$(BENCH) souk.bench.Main coldstart
	@$(BENCH) souk.bench.Main capacity
	@$(BENCH) souk.bench.Main growth
	@$(BENCH) souk.bench.Main growth --of reviews
	@$(BENCH) souk.bench.Main growth --of orders

replay: target/built ## plays a file of real orders through the API (FILE=orders.csv, VERBOSE=1)
	@[ -n "$(FILE)" ] || { echo "say which file: make replay FILE=orders.csv" >&2; exit 1; }
	@$(BENCH) souk.bench.Main replay "$(FILE)" $(if $(VERBOSE),--verbose)

reconcile: target/built ## lists orders whose money is stuck (FIX=1 settles them, STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main reconcile $(if $(FIX),--fix)

recount: target/built ## holds rating figures against the reviews (FIX=1 mends them, STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main recount $(if $(FIX),--fix)

rebuild-sales: target/built ## holds sellers' sums against all orders (FIX=1 sets them right, STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main rebuild-sales $(if $(FIX),--fix)

reproduce: jdk ## builds the last commit twice and compares byte for byte
	@bin/reproduce

deploy: target/built ## to AWS, with sam (STAGE=dev or prod)
	sam deploy --config-env $(STAGE)

clean: jdk ## removes what was built, not what the shop holds (.souk)
	@$(MVN) -q clean; rm -rf target

target/built: $(SOURCES) | jdk
	@echo "Building the shop ..."
	@$(MVN) -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dmaven.test.skip=true -Dspotless.check.skip package
	@mkdir -p target && touch $@

.PHONY: jdk
jdk:
	@[ -n "$(JAVA_HOME)" ] || { bin/jdk25; exit 1; }
