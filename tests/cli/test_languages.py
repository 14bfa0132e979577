"""The command line in Spanish and Arabic: complete, current, kind, and nothing but words changes."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
import typer
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast as fluent
from fluent.syntax import parse

import neuroflare
from neuroflare.bench.apart import REMARKS
from neuroflare.cli import main, skin
from neuroflare.cli._help import EPILOG, help_texts
from neuroflare.cli._language import asked
from neuroflare.cli._wrong_words import SAID
from neuroflare.clinic.complaints import OTHERWISE, WORDS
from neuroflare.clinic.vocabulary import GROUPS, MEDIATORS
from neuroflare.errors import CheckFailed, NeuroflareError, Refused, UsageError
from neuroflare.evidence import load_ledger
from neuroflare.evidence.explain import explain
from neuroflare.evidence.glossary import load_glossary
from neuroflare.files import REASONS
from neuroflare.fit.calibrate import NOT_FITTED
from neuroflare.fit.discrepancy import PRIOR
from neuroflare.fit.petab import CANNOT
from neuroflare.insight import loops
from neuroflare.insight.candidates import load_candidates
from neuroflare.insight.contribution_words import PLACES, WHEN
from neuroflare.insight.ill_people import NobodyIll
from neuroflare.insight.lasting_document import RESEARCH
from neuroflare.insight.lasting_mechanisms import load_lasting
from neuroflare.insight.loops_words import APART, AXES, GROUP_WORDS
from neuroflare.insight.mechanisms import load_mechanisms
from neuroflare.insight.questions import QUESTIONS
from neuroflare.insight.rivals import load_rivals
from neuroflare.insight.rivals_document import HOW
from neuroflare.language import ENGLISH, LANGUAGES, Language, language, read_messages
from neuroflare.model import load_model
from neuroflare.model.parameters_page import KINDS_OF_SOURCE
from neuroflare.people.census import NAMES
from neuroflare.people.facts_file import load_facts
from neuroflare.scoring.words import MEDICAL_LINE, ROLE_WORDS, VERDICT_WORDS
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.results import CELLS
from neuroflare.trials.terminal import ASKED, CHANGED, LABELS, LOOPS, MEANINGS, WHY
from neuroflare.trials.words import NOTICES
from neuroflare.units import DIMENSIONS
from tests.web.test_words import HARM

SOURCE = Path(neuroflare.__file__).parent
LOCALE = SOURCE.parents[1] / "locale"
OTHERS = LANGUAGES[1:]
ERRORS = (NeuroflareError, UsageError, Refused, CheckFailed, NobodyIll)
NAMES_OF_FLUENT = re.compile(r"\{ \$([a-z0-9]+) \}")


SAYS = {"t", "words", "words_of", "Message", "_wrong", *(error.__name__ for error in ERRORS)}
"""What is called with a key and its English: a language, a message, an error."""


def said_in_the_source():
    """Key to English of every message that the program says as ``t("key", "English", ...)``."""
    found = {}
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYS:
                key, english, *_ = *node.args, None, None
                if isinstance(key, ast.Constant) and isinstance(english, ast.Constant):
                    assert found.setdefault(key.value, english.value) == english.value, key.value
    return found


def said_by_table():
    """Key to English of the messages whose key is put together."""
    found = {f"command-{name}": text for name, text in main.COMMANDS.items()}
    found |= SAID
    for verdict, words in VERDICT_WORDS.items():
        found[f"verdict-{verdict}"] = words.name
    for role, words in ROLE_WORDS.items():
        found |= {
            f"role-{role}": words.name,
            f"role-{role}-heading": words.heading,
            f"role-{role}-means": words.means,
        }
    found |= {f"kind-{one.replace(' ', '-')}": one for one in (*DIMENSIONS, "level")}
    found |= {f"published-{one}": one.replace("-", " ") for one in ("no-effect", "higher", "lower")}
    found |= {f"criteria-{key.replace('_', '-')}": name for key, name in NAMES.items()}
    found |= {f"event-{kind}": event.meaning for kind, event in load_facts().events.items()}
    found |= {f"result-{one}": one for one in load_ledger().vocabulary.allowed("results")}
    found |= {"heading-arguments": "Arguments", "heading-options": "Options", "heading-commands": "Commands"}
    for table in (
        NOTICES,
        LABELS,
        WHY,
        LOOPS,
        CHANGED,
        ASKED,
        MEANINGS,
        CELLS,
        skin.NAMES,
        skin.UNITS,
        skin.RULES,
    ):
        found |= table
    for table in (NOT_FITTED, CANNOT, REMARKS):
        found |= table
    found |= dict([*REASONS.values(), *WORDS.values(), OTHERWISE])
    found |= {"research": RESEARCH, "how-rivals": HOW}
    found |= said_by_answers() | said_of_words()
    found |= {f"place-{place}": words for place, words in PLACES.items()}
    found |= {f"lies-{place}": place for place in PLACES} | {
        f"when-{when}": words for when, words in WHEN.items()
    }
    found |= {f"mechanism-{one.name}": one.words for one in load_mechanisms(load_model("body")).all.values()}
    found |= {"numbers-prior": "prior", "numbers-posterior": "posterior"}
    found |= {"rows-validation": "validation", "rows-all": "all"}
    found |= {"medical": EPILOG, "medical-full": MEDICAL_LINE}
    found |= {"example": "Example", "try": "Try"}
    return found


def said_by_answers():
    """Key to English of what the answers name: loops, rivals, tests, questions, mechanisms, kinds of source."""
    body, groups = load_model("body"), GROUPS | TRIAL_GROUPS
    tests = load_candidates().values()
    found = {f"group-{name}": group.meaning for name, group in groups.items()}
    found |= {f"ill-{name}": name for name in GROUPS if name != "healthy"}
    found |= {f"loop-{name}": loop.words for name, loop in loops.LOOPS.items()}
    found |= {f"loops-of-{name}": words for name, words in GROUP_WORDS.items()}
    found |= {f"axes-{key.replace('_', '-')}": words for key, words in AXES.items()}
    found |= {f"apart-{word.replace(' ', '-')}": word for word in APART}
    found |= {f"rival-{name}": rival.title for name, rival in load_rivals(body).items()}
    found |= {f"test-{one.kind}": one.template for one in tests}
    used = {(key, value) for one in tests for key, value in one.values.items()}
    found |= {f"mediator-{name}": MEDIATORS[name].meaning for key, name in used if key == "mediator"}
    found |= {f"site-{name}": name for key, name in used if key == "site"}
    found |= {f"held-{name}": name for name in load_lasting(body)}
    found |= {f"source-{kind.replace(' ', '-')}": kind for kind in KINDS_OF_SOURCE}
    found |= {f"scale-{scale.replace(' ', '-')}": scale for scale in PRIOR}
    for name, question in QUESTIONS.items():
        found[f"question-{name}"] = question.words
        found |= {f"answer-{name}-{answer.name}": answer.words for answer in question.answers}
    return found


def said_of_words():
    """Key to English of what the explanations of words name that is no word of the glossary itself."""
    ledger, found = load_ledger(), {}
    glossary = load_glossary(ledger.path / "glossary.yaml")

    class Heard(Language):
        def __call__(self, key, english, /, **values):
            found[key] = english
            return super().__call__(key, english, **values)

    for code in LANGUAGES:  # sentences of another length name more or fewer
        t = Heard(code, language(code).messages)
        for term in glossary:
            explain(term, ledger, glossary, t)
    return {key: english for key, english in found.items() if key.startswith("node-")}


def commands():
    """Every command with what stands after ``neuroflare``."""
    program = typer.main.get_command(main.app)
    yield program, ""
    for name in main.COMMANDS:
        command = program.get_command(None, name)
        yield command, name
        for word, part in getattr(command, "commands", {}).items():
            yield part, f"{name} {word}"


def said_in_help():
    """Key to English of every help, option and argument, under its own key."""
    found = {}
    for command, name in commands():
        texts = help_texts(command, name)
        if name and hasattr(command, "commands"):
            texts.pop(f"help-{name}")  # it is the line of the list of commands
        found |= texts
    return found


def shared(key, known):
    """The key that commands share, where a parameter has none of its own."""
    if key in known or key.startswith("help-"):
        return key
    kind, _, rest = key.partition("-")
    return next((f"{kind}-{end}" for end in ends(rest) if f"{kind}-{end}" in known), key)


def ends(words):
    while words:
        _, _, words = words.partition("-")
        yield words


def comments(code):
    """Key to the comment above a message: the English that it translates."""
    body = parse((LOCALE / code / "cli.ftl").read_text(encoding="utf-8")).body
    assert [entry.content for entry in body if isinstance(entry, fluent.Junk)] == []
    return {
        entry.id.name: entry.comment.content if entry.comment else ""
        for entry in body
        if isinstance(entry, fluent.Message)
    }


def as_fluent(english):
    """The English of the program as a comment of a Fluent file has it."""
    return re.sub(r"\{([a-z0-9]+)\}", r"{ $\1 }", english)


@pytest.fixture(scope="module")
def wanted():
    """Key to English of all that the program can say in other languages, with the keys that are used."""
    plain = said_in_the_source() | said_by_table()
    known = language("es").messages
    for key, english in said_in_help().items():
        found = shared(key, known)
        assert plain.setdefault(found, english) == english, f"{key} differs from {found}"
    return plain


@pytest.mark.parametrize("code", OTHERS)
def test_no_message_is_missing_and_none_is_left_over(code, wanted):
    assert sorted(language(code).messages) == sorted(wanted)


@pytest.mark.parametrize("code", OTHERS)
def test_each_translation_stands_below_the_english_that_it_translates(code, wanted):
    above = comments(code)
    assert {key: above[key] for key in wanted if above[key] != as_fluent(wanted[key])} == {}


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_uses_the_values_of_the_english(code, wanted):
    for key, text in language(code).messages.items():
        values = NAMES_OF_FLUENT.findall(text)
        assert set(values) == set(NAMES_OF_FLUENT.findall(as_fluent(wanted[key]))), key


@pytest.mark.parametrize("code", OTHERS)
def test_options_files_and_names_stay_as_they_are(code, wanted):
    """What is typed or read by a program: options, file names, group names."""
    typed = re.compile(r"--[a-z-]+|\b[\w-]+\.(?:html|json|csv|yaml|parquet|xml)\b|\bcrps-\w+", re.ASCII)
    for key, text in language(code).messages.items():
        assert set(typed.findall(wanted[key])) <= set(typed.findall(text)), key


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("name", ["cli", "glossary"])
def test_our_reader_reads_what_a_fluent_library_reads(code, name):
    path = LOCALE / code / f"{name}.ftl"
    bundle = FluentBundle([code], use_isolating=False)
    bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    for key, text in read_messages(path).items():
        message, _, attribute = key.partition(".")
        found = bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        values = {value: f"<{value}>" for value in NAMES_OF_FLUENT.findall(text)}
        theirs, errors = bundle.format_pattern(pattern, values)
        assert (theirs, errors) == (NAMES_OF_FLUENT.sub(r"<\1>", text), []), key


@pytest.mark.parametrize("code", OTHERS)
def test_no_translation_harms(code):
    harm = re.compile(HARM[code], re.IGNORECASE)
    assert {key: text for key, text in language(code).messages.items() if harm.search(text)} == {}


def test_spanish_speaks_formally():
    """The command line says usted; a form of tú beside it would be a slip."""
    familiar = re.compile(
        r"\b(tú|tus?|te|puedes|quieres|prueba con|mira|elige|habla con|empieces)\b", re.IGNORECASE
    )
    assert {key: text for key, text in language("es").messages.items() if familiar.search(text)} == {}


@pytest.mark.parametrize("code", OTHERS)
def test_no_sentence_is_long(code):
    long = {
        key: part
        for key, text in language(code).messages.items()
        for paragraph in NAMES_OF_FLUENT.sub("0", text).splitlines()
        for sentence in re.split(r"(?<=[.?؟])\s", paragraph)
        for part in re.split(r"[;:؛]", sentence)
        if len(part.split()) > 30
    }
    assert long == {}


def test_arabic_is_written_in_arabic():
    """Every message has Arabic letters, in reading order: no marks that turn the direction of a terminal."""
    for key, text in language("ar").messages.items():
        assert re.search("[\u0600-\u06ff]", text) or not re.search(
            "[a-z]{3}", NAMES_OF_FLUENT.sub("", text)
        ), key
        assert not re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", text), key


def test_a_language_that_is_not_there_is_refused():
    with pytest.raises(UsageError, match="en, es, ar"):
        language("xx")


def test_english_reads_no_file():
    assert language("en") is ENGLISH
    assert ENGLISH("span", "{low} to {high}", low=1, high=2) == "1 to 2"


def test_the_option_goes_before_the_variable(monkeypatch):
    monkeypatch.setenv("NEUROFLARE_LANG", "ar")
    assert asked(["run"]) == "ar"
    assert asked(["--lang", "es", "run"]) == "es"
    assert asked(["run", "--lang", "es"]) == "ar"
    monkeypatch.setenv("NEUROFLARE_LANG", "")
    assert asked([]) == "en"


NOTE = {"es": "máquina", "ar": "متحدث أصلي"}


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("words", [[], ["run"], ["people"], ["people", "build"], ["insight", "lasting"]])
def test_help_is_in_the_language_and_says_that_nobody_checked_it(neuroflare, code, words):
    ended = neuroflare("--lang", code, *words, "--help", COLUMNS="400")
    assert ended.code == 0
    assert ended.err.count("\n") == 1 and NOTE[code] in ended.err
    plain = neuroflare(*words, "--help", COLUMNS="400")
    same = set(ended.out.splitlines()) & set(plain.out.splitlines())
    assert {line for line in same if re.search("[a-z]{2,} [a-z]{2,}", line)} == set()
    assert set(re.findall(r"--[a-z-]+", plain.out)) == set(re.findall(r"--[a-z-]+", ended.out))
    messages = language(code).messages
    assert messages["medical"] in " ".join(ended.out.split())
    assert ended.out.startswith(messages["usage"])


@pytest.mark.parametrize("code", OTHERS)
def test_the_variable_chooses_too(neuroflare, code):
    assert neuroflare(NEUROFLARE_LANG=code).out == neuroflare("--lang", code).out


WRONG = {
    "wrong-option": ["run", "--zzzz"],
    "wrong-option-near": ["run", "--peopl", "4"],
    "wrong-no-value": ["run", "--people"],
    "wrong-value": ["run", "--json=1"],
    "wrong-missing-option": ["people", "export", "x"],
    "wrong-missing-argument": ["explain"],
    "wrong-command": ["people", "zzzz"],
    "wrong-command-near": ["people", "buid"],
    "wrong-many": ["clinic", "vds2007", "x"],
    "wrong-least": ["run", "--people", "1"],
    "wrong-most": ["run", "--people", "99999999"],
    "wrong-integer": ["run", "--people", "a"],
    "wrong-number": ["skin", "--size", "a"],
    "no-command": ["zzzz"],
    "did-you-mean": ["evidnce"],
}


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("key", WRONG)
def test_wrong_words_are_named_in_the_language(capsys, code, key):
    assert set(SAID) <= set(WRONG)
    with pytest.raises(SystemExit) as ended:
        main.main(["--lang", code, *WRONG[key]])
    out, err = capsys.readouterr()
    assert (ended.value.code, out) == (2, "")
    note, told = err.splitlines()
    fixed = NAMES_OF_FLUENT.split(language(code).messages[key])[0::2]
    assert all(part.strip() in told for part in fixed), told
    assert NOTE[code] in note


@pytest.mark.parametrize("words", [["--lang", "xx"], ["--lang=fr", "run"]])
def test_an_unknown_language_is_wrong_use(neuroflare, words):
    ended = neuroflare(*words)
    assert (ended.code, ended.out) == (2, "")
    assert "the languages are en, es, ar" in ended.err


def test_exit_codes_are_the_same(neuroflare):
    assert (
        neuroflare("--lang", "es", "check", "nowhere.ant").code
        == neuroflare("check", "nowhere.ant").code
        == 2
    )


@pytest.mark.parametrize("words", [["evidence", "cgrp", "--json"], ["explain", "flare", "--json"]])
def test_json_is_the_same_in_every_language(neuroflare, words):
    plain = neuroflare(*words).out
    assert json.loads(plain)
    assert all(neuroflare("--lang", code, *words).out == plain for code in OTHERS)


@pytest.mark.parametrize("code", OTHERS)
def test_explain_speaks_the_chosen_language_and_says_once_that_nobody_checked_it(neuroflare, code):
    chosen, named = (
        neuroflare("--lang", code, "explain", "flare"),
        neuroflare("explain", "flare", "--lang", code),
    )
    assert (chosen.out, chosen.err) == (named.out, named.err)
    assert chosen.err.count("\n") == 1 and NOTE[code] in chosen.err
    assert (
        neuroflare("--lang", code, "explain", "flare", "--lang", "en").out
        == neuroflare("explain", "flare").out
    )


@pytest.mark.parametrize("code", OTHERS)
def test_readings_of_the_skin_are_all_translated(neuroflare, code):
    words = ("skin", "--stimulus", "histamine-prick", "--size", "20", "--pixel", "1", "--minutes", "2")
    plain, ended = neuroflare(*words), neuroflare("--lang", code, *words)
    numbers = re.compile(r": (\d[\d.]*)")
    assert numbers.findall(plain.out) == numbers.findall(ended.out) != []
    assert plain.out.count("\n") == ended.out.count("\n") == len(skin.NAMES)
    for english in ("flow", "skin", "pixel", "largest", "none", "rest"):
        assert english in plain.out and not re.search(rf"\b{english}", ended.out), english


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """A run in each language, with what it wrote."""
    from tests.cli.conftest import SMALL_RUN, STUDIES, run_in

    found = {}
    for code in LANGUAGES:
        folder = tmp_path_factory.mktemp(code)
        ended = run_in(folder, "--lang", code, "run", *STUDIES, *SMALL_RUN, COLUMNS="240")
        found[code] = ended, (folder / "neuroflare-report" / "scorecard.json").read_bytes()
    return found


@pytest.mark.parametrize("code", OTHERS)
def test_a_run_speaks_the_language_and_writes_the_same(ran, code):
    (ended, card), (plain, same) = ran[code], ran["en"]
    assert (ended.code, card) == (plain.code, same)
    messages = language(code).messages
    for key in ("head-study", "head-verdict", "role-design-heading", "medical-full"):
        assert messages[key] in " ".join(ended.out.split()), key
    for key in ("report", "scorecard"):
        assert messages[key].partition("{")[0] in ended.err
    for english in ("Read-out", "Published", "Verdict", "A computer model", "If the bars are honest"):
        assert english in plain.out or english.startswith("If")
        assert english not in ended.out


@pytest.mark.parametrize("code", OTHERS)
def test_numbers_of_a_run_are_the_same(ran, code):
    """Rows of the tables hold the same predictions, in the same order."""
    numbers = re.compile(r"\d[\d.]*")
    rows = [
        [numbers.findall(line) for line in ran[one][0].out.splitlines() if "Lynn" in line]
        for one in ("en", code)
    ]
    assert rows[0] and rows[0] == rows[1]
