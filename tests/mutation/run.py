#!/usr/bin/env python3
"""Mutation testing: changes one thing in the program, and looks whether a test notices.

    cargo install --locked cargo-mutants
    tests/mutation/run.py --sample 400          # a random sample, from a fixed seed
    tests/mutation/run.py --all                 # every mutant; takes hours
    tests/mutation/run.py --sample 400 --report # what is known so far, without running anything

`cargo mutants` says which changes there are. Building the program for each would take a minute a
mutant, so all of the sample are woven into one build: each function that has mutants becomes a
`match` over the number in the variable MUTANT, whose last arm is the function as it was. What does
not compile is taken out again and counted as unviable. Functions that can't hold such a `match`
(`const fn`, `-> impl Trait`) are changed for good, one mutant a build.

A mutant is caught when a test fails, or takes five times as long as without it. First the unit
tests are run; what survives them meets the tests of the whole program.
"""

import argparse, json, math, os, random, re, resource, selectors, shutil, subprocess, sys, time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCOPE = ["src/store/**", "src/scoring/**", "src/text/visible.rs", "src/render/csv.rs",
         "src/render/markdown.rs", "src/render/json.rs", "src/render/page/paint.rs", "src/model/id.rs"]
SEED = 20261124
# The floor below: nothing in scope can change what it says, and its tests are the slow ones.
UNTOUCHED = ["stats::"]
# Tests of the whole program, quick ones first; those that only repeat others, and those that need
# a browser or a race, are left out.
WHOLE = ["files::", "cases::", "records::", "limits::", "team::", "checks::", "talk::", "workshop::",
         "schema::", "worst::", "independence::", "redaction::", "care::", "documents::", "changed::",
         "hostile::", "same_bytes::", "git_for_real::", "failing::", "sheet::", "terminal::",
         "powercut::", "fuzz::", "races::", "kill"]
QUICK = {"CARGO_PROFILE_DEV_DEBUG": "0", "CARGO_PROFILE_DEV_OPT_LEVEL": "1",
         "CARGO_PROFILE_DEV_INCREMENTAL": "true"}


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--sample", type=int, default=400, help="how many mutants")
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--all", action="store_true", help="all of them")
    options.add_argument("--work", type=Path, default=ROOT / "target" / "mutation")
    options.add_argument("--report", action="store_true", help="only say what is known")
    options.add_argument("--again", action="store_true", help="try those that survived once more")
    options = options.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    known = Known(options.work / "results.jsonl")
    chosen = choose(options)
    if options.again:
        known.forget(mutant["name"] for mutant in chosen if known.of(mutant) == "survived")
    if not options.report:
        Trial(options.work, chosen, known).run()
    report(chosen, known)


def choose(options):
    command = ["cargo", "mutants", "--list", "--json"]
    for files in SCOPE:
        command += ["-f", files]
    every = json.loads(subprocess.check_output(command, cwd=ROOT))
    every = [mutant for mutant in every if mutant.get("function")]
    every.sort(key=lambda mutant: mutant["name"])
    if options.all:
        return every
    return random.Random(options.seed).sample(every, min(options.sample, len(every)))


class Known:
    """What became of each mutant, a line each, so that a run can be broken off and go on."""

    def __init__(self, path):
        self.path = path
        lines = path.read_text().splitlines() if path.exists() else []
        self.fates = {}
        for line in map(json.loads, lines):
            self.fates[line["name"]] = line

    def of(self, mutant):
        return self.fates.get(mutant["name"], {}).get("fate")

    def forget(self, names):
        for name in list(names):
            del self.fates[name]

    def note(self, mutant, fate, by=""):
        line = {"name": mutant["name"], "fate": fate, "by": by}
        self.fates[mutant["name"]] = line
        with self.path.open("a") as file:
            file.write(json.dumps(line) + "\n")
        print(f"{fate:9} {mutant['name']}  {by}", flush=True)


class Trial:
    def __init__(self, work, chosen, known):
        self.work, self.known = work, known
        self.tree = work / "tree"
        self.todo = [mutant for mutant in chosen if known.of(mutant) is None]
        for number, mutant in enumerate(self.todo, 1):
            mutant["number"] = number

    def run(self):
        if not self.todo:
            return
        copy_tree(self.tree)
        originals = {mutant["file"]: (ROOT / mutant["file"]).read_text() for mutant in self.todo}
        functions = [function for file, text in originals.items()
                     for function in functions_of(file, text, self.todo)]
        woven = [mutant for function in functions if function.may_be_woven for mutant in function.mutants]
        alone = [(function, mutant) for function in functions if not function.may_be_woven
                 for mutant in function.mutants]
        print(f"{len(self.todo)} mutants, {len(woven)} of them in one build", flush=True)
        woven = self.weave(originals, functions)
        survivors = self.try_all(woven)
        for function, mutant in alone:
            text = originals[mutant["file"]]
            changed = text[:function.start] + function.changed(text, mutant) + text[function.end:]
            path = self.tree / mutant["file"]
            before = path.read_text()
            path.write_text(changed)
            if self.cargo("check", "--lib", "--tests").returncode != 0:
                self.known.note(mutant, "unviable")
            else:
                self.try_all([mutant])
            path.write_text(before)
        return survivors

    def weave(self, originals, functions):
        left = [mutant for function in functions if function.may_be_woven for mutant in function.mutants]
        while True:
            places = {}
            for file, text in originals.items():
                of_file = [function for function in functions if function.file == file and function.may_be_woven]
                (self.tree / file).write_text(woven_text(text, of_file, left, places))
            errors = self.errors()
            if not errors:
                return left
            faulty = set()
            for file, line in errors:
                hit = [m for (at, first, last, m) in places.get(file, []) if first <= line <= last]
                if not hit:
                    sys.exit(f"{file}:{line} does not compile, and no mutant stands there")
                faulty.update(hit)
            print(f"{len(faulty)} do not compile", flush=True)
            for mutant in left:
                if mutant["number"] in faulty:
                    self.known.note(mutant, "unviable")
            left = [mutant for mutant in left if mutant["number"] not in faulty]

    def errors(self):
        places = set()
        run = self.cargo("check", "--lib", "--message-format=json", out=subprocess.PIPE)
        for line in run.stdout.splitlines():
            message = json.loads(line).get("message") or {}
            if message.get("level") != "error":
                continue
            spans = [span for span in message["spans"] if span["is_primary"]]
            for span in spans:
                while span["file_name"].startswith("/") and span.get("expansion"):
                    span = span["expansion"]["span"]
                places.add((span["file_name"], span["line_start"]))
        if run.returncode != 0 and not places:
            sys.exit("the build failed without a place")
        return places

    def cargo(self, *arguments, out=subprocess.DEVNULL):
        environment = {**os.environ, **QUICK, "CARGO_TARGET_DIR": str(self.work / "build")}
        return subprocess.run(["cargo", *arguments], cwd=self.tree, env=environment,
                              stdout=out, stderr=subprocess.DEVNULL, text=True)

    def program(self, *which):
        """The path of a freshly built test program."""
        run = self.cargo("test", *which, "--no-run", "--message-format=json", out=subprocess.PIPE)
        built = [json.loads(line) for line in run.stdout.splitlines()]
        paths = [b["executable"] for b in built
                 if b.get("executable") and b.get("profile", {}).get("test")]
        if run.returncode != 0 or not paths:
            sys.exit(f"cargo test {' '.join(which)} does not build")
        return paths[-1]

    def try_all(self, mutants):
        if not mutants:
            return []
        unit = self.program("--lib")
        narrow = sum((["--skip", name] for name in UNTOUCHED), [])
        limit = self.time_without(unit, narrow)
        survivors = []
        for mutant in mutants:
            by = self.failing(unit, narrow, mutant, limit)
            if by:
                self.known.note(mutant, "caught", by)
            else:
                survivors.append(mutant)
        if not survivors:
            return []
        whole = self.program("--test", "it")
        for tests in WHOLE:
            limit = self.time_without(whole, [tests])
            for mutant in list(survivors):
                by = self.failing(whole, [tests], mutant, limit)
                if by:
                    survivors.remove(mutant)
                    self.known.note(mutant, "caught", by)
        for mutant in survivors:
            self.known.note(mutant, "survived")
        return survivors

    def time_without(self, program, arguments):
        begun = time.monotonic()
        by = self.failing(program, arguments, {"number": 0}, 1800)
        if by:
            sys.exit(f"without any mutant {by} fails")
        return 10 + 5 * (time.monotonic() - begun)

    def failing(self, program, arguments, mutant, limit):
        """The first test that fails, or `time`; empty if none does."""
        environment = {**os.environ, "MUTANT": str(mutant["number"]), "RUST_BACKTRACE": "0",
                       "CARGO_MANIFEST_DIR": str(self.tree), "PROPTEST_RNG_SEED": "20261122",
                       "PROPTEST_DISABLE_FAILURE_PERSISTENCE": "true"}
        run = subprocess.Popen([program, *arguments],
                               cwd=self.tree, env=environment, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True, start_new_session=True,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30)))
        try:
            return first_failure(run, limit)
        finally:
            try:
                os.killpg(run.pid, 9)
            except ProcessLookupError:
                pass
            run.wait()


def first_failure(run, limit):
    until = time.monotonic() + limit
    os.set_blocking(run.stdout.fileno(), False)
    watch = selectors.DefaultSelector()
    watch.register(run.stdout, selectors.EVENT_READ)
    rest = ""
    while True:
        if time.monotonic() > until:
            return "time"
        if not watch.select(timeout=1):
            continue
        piece = os.read(run.stdout.fileno(), 65536).decode(errors="replace")
        if not piece:
            return "" if run.wait() == 0 else "an end without a word"
        *lines, rest = (rest + piece).split("\n")
        for line in lines:
            if failed := re.match(r"test (\S+)( - should panic)? \.\.\. FAILED", line):
                return failed[1]


class Function:
    """A function that has mutants: where it stands, and where its body begins."""

    def __init__(self, file, text, start, end):
        self.file, self.start, self.end, self.mutants = file, start, end, []
        self.body = body_of(text, start, end)
        head = re.sub(r"^\s*(//.*|#\[.*\])$", "", text[start:self.body], flags=re.M)
        self.may_be_woven = not re.search(r"\bconst\s+fn\b|->\s*[^{]*\bimpl\b", head)

    def changed(self, text, mutant):
        first, last = offsets(text, mutant["span"])
        return text[self.start:first] + mutant["replacement"] + " " + text[last:self.end]

    def changed_body(self, text, mutant):
        first, last = offsets(text, mutant["span"])
        return text[self.body:first] + mutant["replacement"] + " " + text[last:self.end]


def functions_of(file, text, mutants):
    spans = sorted({offsets(text, mutant["function"]["span"]) for mutant in mutants if mutant["file"] == file})
    functions = []
    for start, end in spans:
        if not functions or start >= functions[-1].end:
            functions.append(Function(file, text, start, end))
    for mutant in mutants:
        if mutant["file"] == file:
            at = offsets(text, mutant["span"])[0]
            next(f for f in functions if f.start <= at < f.end).mutants.append(mutant)
    return functions


def woven_text(text, functions, left, places):
    left = {mutant["number"] for mutant in left}
    out, at = "", 0
    for function in functions:
        out += text[at:function.body] + "{ match crate::mutation::chosen() {\n"
        for mutant in function.mutants:
            if mutant["number"] not in left:
                continue
            first = out.count("\n") + 1
            out += f"{mutant['number']} => {function.changed_body(text, mutant)}\n"
            places.setdefault(function.file, []).append((None, first, out.count("\n"), mutant["number"]))
        out += f"_ => {text[function.body:function.end]}\n}} }}"
        at = function.end
    return out + text[at:]


def offsets(text, span):
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return tuple(starts[span[end]["line"] - 1] + span[end]["column"] - 1 for end in ("start", "end"))


TOKENS = re.compile(r'''//[^\n]*|/\*.*?\*/|b?r(?P<hashes>#*)".*?"(?P=hashes)|b?"(?:\\.|[^"\\])*"'''
                    r"""|b?'(?:\\(?:u\{[^}]*\}|x..|.)|[^'\\])'|[{}]""", re.S)


def body_of(text, start, end):
    """The brace that the function's last one closes; braces in texts and comments are none."""
    opened, last = [], None
    for token in TOKENS.finditer(text, start, end):
        if token[0] == "{":
            opened.append(token.start())
        elif token[0] == "}":
            last = opened.pop()
    return last


def copy_tree(tree):
    """The files that git knows, with a switch for the mutants that also reaches the program under test."""
    shutil.rmtree(tree, ignore_errors=True)
    for name in subprocess.check_output(["git", "ls-files"], cwd=ROOT, text=True).splitlines():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_file():
            shutil.copy2(ROOT / name, tree / name)
    with (tree / "src/lib.rs").open("a") as file:
        file.write("""
/// Which mutant this run is to meet.
pub mod mutation {
    /// The number in MUTANT, or none.
    pub fn chosen() -> u32 {
        static CHOSEN: std::sync::OnceLock<u32> = std::sync::OnceLock::new();
        *CHOSEN.get_or_init(|| std::env::var("MUTANT").ok().and_then(|n| n.parse().ok()).unwrap_or(0))
    }
}
""")
    passed_on = '.envs(std::env::vars_os().filter(|(name, _)| name == "MUTANT"))'
    for path in (tree / "tests/it").rglob("*.rs"):
        text = path.read_text()
        if path.name == "pty.rs":
            text = text.replace("command.env_clear();", "command.env_clear();\n        if let "
                                'Some(chosen) = std::env::var_os("MUTANT") { command.env("MUTANT", chosen); }')
        else:
            text = text.replace(".env_clear()", ".env_clear()" + passed_on)
        path.write_text(text)


def report(chosen, known):
    fates = {fate: [m for m in chosen if known.of(m) == fate] for fate in ("caught", "survived", "unviable")}
    caught, survived = len(fates["caught"]), len(fates["survived"])
    tried = caught + survived
    print(f"\n{len(chosen)} mutants: {caught} caught, {survived} survived, "
          f"{len(fates['unviable'])} do not compile, {len(chosen) - tried - len(fates['unviable'])} not tried yet")
    if tried:
        low, high = wilson(caught, tried)
        print(f"caught: {100 * caught / tried:.1f} % (95 % interval {100 * low:.1f}–{100 * high:.1f} %)")
    for mutant in fates["survived"]:
        print(f"  {mutant['name']}")


def wilson(successes, n, z=1.959964):
    share = successes / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    reach = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return middle - reach, min(1.0, middle + reach)


if __name__ == "__main__":
    main()
