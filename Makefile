# `make run` and `make test` are all that you need at first; they build what is missing.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test gate-java gate-storefront gate-browser engines storefront e2e pictures prove format bench image replay reconcile attribute-refund recount recount-open-orders mails actor rebuild-sales reported reindex reproduce rehearse-restore sbom deploy accept clean

export JAVA_HOME := $(shell bin/jdk25 2>/dev/null)
JAVA := $(JAVA_HOME)/bin/java
# The second compiler takes twice the time that it would save.
MVN := MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow -XX:TieredStopAtLevel=1 -XX:+UseSerialGC" mvn -B -ntp -Dstyle.color=never
STAGE ?= dev
# Where Maven keeps its libraries: make sbom compares them with what is deployed.
MAVEN_REPOSITORY ?= $(HOME)/.m2/repository
# 2: `make test` runs the browser tests beside the Java tests. 1: after them, so that each has the machine to itself.
LANES ?= 2
AFTER := $(filter 1,$(LANES))
# How many shops the browser tests run in at once: as many as the machine bears beside the other steps.
E2E_LANES ?= $(if $(filter 1,$(LANES)),2,1)
STOREFRONT_GATES = cd frontend && npm run --silent locks && npm run --silent schema:check && npm run --silent lint && npm run --silent types \
	&& npm run --silent unused && npm run --silent test && npm run --silent budget
E2E = cd frontend && SHOTS='$(abspath $(SHOTS))' PROOF=$(PROOF) LANES=$(E2E_LANES) node e2e/run.mjs $(ONLY)
# Fails if a test of any module has written a secret.
SECRETS = $(JAVA) -cp local/target/test-classes souk.proof.secrecy.SuiteLogs .

# The first validates the API's answers to the browser tests against the contract. The second lists documented answers that no test has seen.
BROWSER_ANSWERS = $(MVN) -q -Dspotless.check.skip -pl layers/platform -am -Dtest=BrowserAnswersTest -Dsurefire.failIfNoSpecifiedTests=false test
UNSEEN_ANSWERS = $(JAVA) -cp layers/platform/target/test-classes souk.contract.UnseenAnswers .

# Tests are in no package.
SOURCES := pom.xml template.yaml jobs.yaml $(shell find layers functions local operations bench \( -path '*/target' -o -path '*/src/test' \) -prune -o -type f -print)
STOREFRONT := openapi.yaml $(shell find frontend \( -name node_modules -o -name out -o -name .next -o -name accept -o -name e2e -o -name bench -o -name sbom \) -prune -o -type f \
	! -name next-env.d.ts ! -name '*.tsbuildinfo' -print)
export NEXT_TELEMETRY_DISABLED := 1
LOCAL := $(JAVA) --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -cp "local/target/local.jar:local/target/lib/*"
OPERATIONS := $(JAVA) --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -cp "operations/target/operations.jar:operations/target/lib/*"
BENCH := $(JAVA) --enable-native-access=ALL-UNNAMED -cp "bench/target/bench.jar:bench/target/lib/*"

help: ## lists the commands
	@grep -E '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## /\1\t/' | expand -t 18

run: target/built target/storefront ## runs the whole shop on http://localhost:8080 (FRESH=1, ISOLATED=1, PORT=, IDENTITY_PORT=, STRIPE_PORT=, MEDIA_PORT=, MAIL_PORT=, DYNAMODB_PORT=)
	@exec $(LOCAL) souk.local.Main

test: jdk ## runs every check: storefront, browser tests, formatter, compiler checks, template, contract, tests (BROWSER=required fails without Chromium)
	@rm -rf target/gate target/logs target/contract target/answers
	@if command -v cfn-lint >/dev/null; then cfn-lint template.yaml jobs.yaml; else echo "cfn-lint is not installed: only the tests check the template"; fi
	@$(MAKE) --no-print-directory --keep-going -j2 gate-java gate-storefront $(if $(AFTER),,gate-browser); code=$$?; \
		$(if $(AFTER),$(MAKE) --no-print-directory gate-browser || code=1;) [ $$code = 0 ] || { bin/failed; exit 1; }
	@$(SECRETS)
	@if [ -f target/answers/browser.jsonl ]; then $(BROWSER_ANSWERS); fi
	@$(UNSEEN_ANSWERS)
	@echo "All checks passed. Tests of each Java module:"; grep -aE '^\[[A-Z]+\] Tests run: [^:]*: [^:]*: [^:]*: [0-9]+$$' target/gate/java.log

# The three steps of `make test`. The Java tests read the packages of target/built and do not change them; the storefront's checks run
# beside them and give way (nice). -T2: modules that do not need each other are tested at the same time.
gate-java: target/built
	@bin/step java env $(MVN) -T2 test
gate-storefront: target/storefront
	@bin/step storefront nice -n 5 bash -c "$(STOREFRONT_GATES)"
gate-browser: target/built target/storefront
	@if (cd frontend && node e2e/browser.mjs) >/dev/null 2>&1; then bin/step browser bash -c "$(E2E)"; \
		elif [ "$(BROWSER)" = required ]; then cd frontend && node e2e/browser.mjs; \
		else echo "The browser tests were skipped: $$(cd frontend && node e2e/browser.mjs 2>&1)"; fi

# After the packages: the compiler then finds all main classes as it left them.
engines: target/built ## runs the persistence and upload tests on moto and LocalStack, if installed (ONLY=OrderRaceTest runs one)
	@$(MVN) -Pengines -Dspotless.check.skip -pl layers/platform,local -am $(if $(ONLY),-Dtest=$(ONLY) -Dsurefire.failIfNoSpecifiedTests=false) test

storefront: target/storefront ## runs the storefront's own checks: lock files, lint, types, dead code, contract, unit tests, weight
	@$(STOREFRONT_GATES)

e2e: LANES = 1
e2e: target/built target/storefront ## runs the browser tests (needs Chromium; ONLY=purchase runs one file, SHOTS=folder keeps screenshots, PROOF=full tries all cases of each)
	@$(E2E)

pictures: target/built target/storefront ## takes the storefront's screenshots in docs/images again (needs Chromium)
	@cd frontend && node e2e/pictures.mjs

prove: jdk ## runs all proofs at full size, into docs/proof.md (takes long; ONLY=FaultsTest,SpeedTest runs some, PROOF=sample runs a sample)
	@MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow" bin/prove
	@[ -n "$(ONLY)" ] || $(MAKE) --no-print-directory e2e PROOF=full

format: jdk ## formats the Java code
	@$(MVN) -q spotless:apply

bench: target/built target/storefront frontend/bench/node_modules/.installed ## measures cold start, capacity, cost, growth, scaling, search, Lighthouse
	@$(BENCH) souk.bench.Main coldstart --images --plot docs/images/cold-start.svg
	@$(BENCH) souk.bench.Main coldstart --functions GetProduct --fixed-store
	@$(BENCH) souk.bench.Main capacity
	@$(BENCH) souk.bench.Main cost
	@$(BENCH) souk.bench.Main growth
	@$(BENCH) souk.bench.Main growth --of reviews
	@$(BENCH) souk.bench.Main growth --of decisions
	@$(BENCH) souk.bench.Main growth --of orders
	@$(BENCH) souk.bench.Main scaling
	@$(BENCH) souk.bench.Main search --sizes 100,1000,10000,100000,1000000
	@$(BENCH) souk.bench.Main search-route
	@$(MVN) -q -Dproof=full -Dtests.jvm= -Dtest=SpeedTest -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip -pl local -am test
	@cat target/proof/*speed*.md
	@cd frontend && npm run --silent lighthouse

image: target/built ## writes Dockerfile and build context for container images to target/image
	@$(BENCH) souk.bench.Main image

replay: target/built ## buys a file of real orders through the API (FILE=orders.csv, VERBOSE=1)
	@[ -n "$(FILE)" ] || { echo "name the file: make replay FILE=orders.csv" >&2; exit 1; }
	@$(BENCH) souk.bench.Main replay "$(FILE)" $(if $(VERBOSE),--verbose)

reconcile: target/built ## lists orders whose money is stuck (FIX=1 settles them, STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main reconcile $(if $(FIX),--fix)

# A terminal may export LINES too: only what was said to make counts.
attribute-refund: target/built ## says what a refund of Stripe's dashboard is for (ORDER=... REFUND=re_... LINES=line:amount[:units],... SHIPPING=seller:amount,...)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main attribute-refund "$(ORDER)" "$(REFUND)" \
		"$(if $(filter command,$(firstword $(origin LINES))),$(LINES))" "$(SHIPPING)"

recount: target/built ## compares rating figures with the reviews (FIX=1 corrects them, STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main recount $(if $(FIX),--fix)

recount-open-orders: target/built ## compares the count of unpaid orders per shopper with the orders (FIX=1 corrects it, STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main recount-open-orders $(if $(FIX),--fix)

reported: target/built ## lists hidden reviews and those with open reports (STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main reported

mails: target/built ## lists mails that wait or failed (AGAIN=1 lets those that failed be sent again, STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main mails $(if $(AGAIN),--again)

actor: target/built ## says by which pseudonym the logs name a person (SUB=..., STACK=souk-prod in AWS)
	@[ -n "$(SUB)" ] || { echo "name the person: make actor SUB=<sub of their sign-in>" >&2; exit 1; }
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main actor "$(SUB)"

rebuild-sales: target/built ## compares sellers' totals with all orders (FIX=1 corrects them, STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main rebuild-sales $(if $(FIX),--fix)

reindex: target/built ## makes the search index anew from all products (STACK=souk-prod in AWS)
	@bin/beside-shop "$(STACK)" $(OPERATIONS) souk.operations.Main reindex

rehearse-restore: target/built ## spoils a shop of its own, restores all tables to a moment, and checks them (ORDERS=40)
	@$(BENCH) souk.bench.Main rehearse-restore $(if $(ORDERS),--orders $(ORDERS))

reproduce: jdk ## builds the last commit twice and compares byte for byte
	@bin/reproduce

sbom: target/built frontend/sbom/node_modules/.installed ## lists what is deployed, as CycloneDX: target/sbom/functions.cdx.json and storefront.cdx.json
	@rm -rf target/sbom && mkdir -p target/sbom
	@$(MVN) -q -Dmaven.test.skip=true -Dspotless.check.skip compile org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom
	@cd frontend && sbom/node_modules/.bin/cyclonedx-npm --package-lock-only --omit dev --output-reproducible --output-file ../target/sbom/storefront.cdx.json
	@node frontend/bin/check-sbom.mjs . "$(MAVEN_REPOSITORY)"

deploy: ## deploys the stack, then the storefront, to AWS with sam and aws (STAGE=dev or prod)
	@bin/deploy --ready $(STAGE)
	@$(MAKE) --no-print-directory target/built target/storefront
	@bin/deploy $(STAGE)

accept: ## tries a deployed stage with users of its own: signs in, sells, buys, refunds, and writes target/accept/<stage>.md (STAGE=dev; no live keys)
	@node frontend/accept/main.mjs $(STAGE)

clean: jdk ## removes build output, but not the shop's data (.souk)
	@$(MVN) -q clean; rm -rf target frontend/out frontend/.next

target/built: $(SOURCES) | jdk
	@echo "Building the shop ..."
	@$(MVN) -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dmaven.test.skip=true -Dspotless.check.skip package
	@mkdir -p target && touch $@

frontend/node_modules/.installed: frontend/package.json frontend/package-lock.json
	@command -v npm >/dev/null || { echo "Install Node 20 or later: the storefront build needs it." >&2; exit 1; }
	@echo "Installing the storefront's dependencies ..."
	@cd frontend && npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.installed

frontend/bench/node_modules/.installed: frontend/bench/package.json frontend/bench/package-lock.json
	@echo "Installing Lighthouse ..."
	@cd frontend/bench && npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.installed

# Without install scripts: one would build a library for SBOMs in XML.
frontend/sbom/node_modules/.installed: frontend/sbom/package.json frontend/sbom/package-lock.json
	@cd frontend/sbom && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && touch node_modules/.installed

target/storefront: $(STOREFRONT) frontend/node_modules/.installed
	@echo "Building the storefront ..."
	@cd frontend && log=$$(npm run --silent build 2>&1) || { echo "$$log"; exit 1; }
	@mkdir -p target && touch $@

.PHONY: jdk
# Without a recipe where there is one: a job, however short, would make gate-java wait for the end of gate-storefront.
ifeq ($(JAVA_HOME),)
jdk:
	@bin/jdk25; exit 1
else
jdk: ;
endif
