"""A synthetic run with the look of a real one: every verdict, role and kind of published value occurs."""

from __future__ import annotations

import numpy as np
import pytest

from neuroflare.clinic.published import Published
from neuroflare.report import (
    Course,
    CoursePoint,
    LevelSnapshot,
    ReportInput,
    StudyInfo,
    Sureness,
    render_report,
)
from neuroflare.scoring import Row, Scorecard, score_row


def draws(mean: float, sd: float, size: int = 800, seed: int = 3) -> np.ndarray:
    """Simulated study results with a fixed seed."""
    return np.random.default_rng(seed).normal(mean, sd, size)


def make_row(
    study: str = "vds2007",
    label: str = "Rise of skin blood flow",
    arm: str = "capsaicin 1000 µg",
    unit: str = "%",
    mean: float | None = 371.0,
    sd: float = 48.0,
    published: Published | None = None,
    role: str = "calibration",
    source: str = "Van der Schueren 2007",
    at: str | None = "30 min",
    **scoring: object,
) -> Row:
    """Make one row; ``mean`` None stands for a row that is not modelled."""
    score = score_row(None if mean is None else draws(mean, sd), published, role=role, **scoring)
    return Row(
        study=study,
        readout="perfusion-change",
        group="healthy",
        arm=arm,
        label=label,
        unit=unit,
        role=role,
        score=score,
        source=source,
        evidence="cap-topical-dbf-t30-vds2007",
        at=at,
        n_people=11,
        n_draws=32,
        assumed_share=0.62 if unit == "mm" else 0.35,
    )


def sample_rows() -> list[Row]:
    """Give the rows of the synthetic run."""
    v8 = {"study": "vds2008", "source": "Van der Schueren 2008", "role": "design"}
    jhp = {
        "study": "jhp2013",
        "source": "J Headache Pain 2013",
        "role": "validation",
        "unit": "%.min",
        "at": "0 to 40 min",
    }
    pet = {"study": "petersen1997", "source": "Petersen 1997"}
    cook = {"study": "cook1980", "source": "Cook 1980", "unit": "min", "role": "calibration", "at": None}
    yar = {
        "study": "yarnitsky1992",
        "source": "Yarnitsky 1992",
        "role": "calibration",
        "unit": "impulses/s",
        "at": None,
    }
    wheal = {"label": "Wheal diameter", "unit": "mm", "role": "validation", "at": "10 min"}
    auc = "Flow rise added up over time"
    rate = "Firing of C-fibres in a heat ramp"
    return [
        make_row(published=Published(390, 120, "sd", 11)),
        make_row(
            label="Lowest dose that raises flow",
            arm="dose series",
            unit="ug",
            mean=240,
            sd=60,
            at=None,
            published=Published(300, None, "none", 12, "at-most"),
        ),
        make_row(**v8, arm="saline", mean=352, sd=50, published=Published(370, 116, "ci95", 22)),
        make_row(**v8, arm="CGRP8-37", mean=176, sd=34, published=Published(217, 72.5, "ci95", 22)),
        make_row(
            **v8,
            arm="NK1 blocker",
            label="Change of the rise by a block",
            mean=-3,
            sd=9,
            kind="direction",
            published=Published(None, n=6, relation="no-effect"),
            reference_spread=100,
        ),
        make_row(
            **v8,
            arm="NOS blocker",
            label="Change of the rise by a block",
            mean=-21,
            sd=9,
            kind="direction",
            published=Published(None, n=6, relation="no-effect"),
            reference_spread=100,
        ),
        make_row(
            **jhp,
            label=auc,
            arm="300 µg, menstruation",
            mean=1240,
            sd=190,
            published=Published(1488, 178, "sem", 16),
            prior_samples=draws(1200, 800),
            guess=(1400, 250),
        ),
        make_row(
            **jhp,
            label=auc,
            arm="300 µg, secretory phase",
            mean=1240,
            sd=190,
            published=Published(1228, 157, "sem", 16),
            prior_samples=draws(1200, 800),
            guess=(1500, 250),
        ),
        make_row(
            **jhp,
            label=auc,
            arm="1000 µg, menstruation",
            mean=2150,
            sd=230,
            published=Published(1639, 150, "sem", 16),
            prior_samples=draws(1900, 900),
            guess=(1300, 250),
        ),
        make_row(
            **jhp,
            label=auc,
            arm="1000 µg, secretory phase",
            mean=2150,
            sd=230,
            published=Published(1394, 163, "sem", 16),
            prior_samples=draws(1900, 900),
            guess=(1400, 250),
        ),
        make_row(
            **pet,
            role="design",
            arm="capsaicin ointment",
            mean=330,
            sd=42,
            at="2.5 h",
            published=Published(300, 100, "range", None, "between"),
        ),
        make_row(
            **pet,
            role="calibration",
            label="Peak histamine in the skin",
            arm="substance P 1 µM",
            unit="nM",
            mean=118,
            sd=30,
            at=None,
            published=Published(90),
        ),
        make_row(
            **pet,
            role="calibration",
            label="Peak histamine in the skin",
            arm="substance P 3 µM",
            unit="nM",
            mean=392,
            sd=45,
            at=None,
            published=Published(475),
        ),
        make_row(
            **pet,
            role="calibration",
            label="Histamine in resting skin",
            arm="before",
            unit="nM",
            mean=8,
            sd=0.5,
            at=None,
            published=Published(8.0, 0.7, "none"),
        ),
        make_row(
            study="westerman",
            source="Westerman",
            role="validation",
            arm="2 Hz for 16 s",
            mean=44,
            sd=26,
            at=None,
            label="Largest rise of skin blood flow",
            published=Published(50),
            reference_spread=60,
        ),
        make_row(
            **cook,
            label="Time to the largest flare",
            arm="histamine",
            mean=6.1,
            sd=1.1,
            published=Published(5),
        ),
        make_row(
            **cook,
            label="Time to the thickest wheal",
            arm="histamine",
            mean=14.2,
            sd=2.1,
            published=Published(20),
        ),
        make_row(
            **cook, label="Half-time of wheal loss", arm="histamine", mean=71, sd=9, published=Published(87)
        ),
        make_row(
            **cook, label="Half-time of wheal loss", arm="saline", mean=19, sd=3, published=Published(18)
        ),
        make_row(
            **wheal,
            study="malling1984",
            source="Malling 1984",
            arm="1 mg/ml",
            mean=4.4,
            sd=0.5,
            published=Published(4, None, "none", 25),
        ),
        make_row(
            **wheal,
            study="malling1984",
            source="Malling 1984",
            arm="10 mg/ml",
            mean=6.2,
            sd=0.6,
            published=Published(7, None, "none", 25),
        ),
        make_row(
            **wheal,
            study="darsow",
            source="Darsow 1996",
            arm="prick 1%",
            mean=5.6,
            sd=0.7,
            published=Published(6, None, "none", 15),
        ),
        make_row(
            **yar, label=rate, arm="0.3 °C/s", mean=1.4, sd=0.2, published=Published(1.22, 0.13, "none", 10)
        ),
        make_row(
            **yar, label=rate, arm="2 °C/s", mean=4.9, sd=0.5, published=Published(4.57, 0.49, "none", 10)
        ),
        make_row(
            **yar, label=rate, arm="6 °C/s", mean=9.6, sd=1.0, published=Published(13.45, 0.71, "none", 10)
        ),
        make_row(
            study="tillman1995",
            source="Tillman 1995",
            role="validation",
            label="Firing rate at the pain threshold",
            arm="heat ramp",
            unit="Hz",
            mean=None,
            at=None,
            published=Published(0.5, None, "none", 8),
            absent="needs the module 'brain', which this version does not have",
        ),
        make_row(
            study="piotrowski1986",
            source="Piotrowski 1986",
            label="Time to peak redness",
            arm="CGRP",
            unit="h",
            mean=1.2,
            sd=0.3,
            at=None,
            published=None,
            absent="the abstract gives no number for this dose",
        ),
        make_row(
            study="helme1987",
            source="Helme 1987",
            role="conflict",
            label="Flare in fibromyalgia",
            arm="capsaicin",
            unit="cm2",
            mean=9.5,
            sd=1.4,
            published=Published(12.2, 2.1, "sem", 12),
        ),
    ]


def sample_card() -> Scorecard:
    """Give the synthetic scorecard."""
    return Scorecard(
        rows=sample_rows(),
        version="0.1.0",
        seed=20221122,
        people=2400,
        draws=32,
        command="neuroflare run --seed 20221122",
        model_hash="5f1c0b7e9a3d4c2286d1a7b3",
        ledger_hash="c09e42d8b1f64a7f93be1120",
    )


def sample_report() -> ReportInput:
    """Give everything that the page needs."""
    time = np.linspace(0, 60, 121)

    def course(arm: str, peak: float, points: tuple[CoursePoint, ...]) -> Course:
        mean = peak * (1 - np.exp(-time / 9)) * np.exp(-np.maximum(time - 35, 0) / 60)
        return Course(
            "vds2008",
            arm,
            "perfusion-change",
            "Rise of skin blood flow",
            "%",
            "min",
            time.tolist(),
            mean.tolist(),
            (0.7 * mean).tolist(),
            (1.32 * mean).tolist(),
            points,
        )

    rest = dict.fromkeys(
        (
            "c_fibre",
            "silent_fibre",
            "cgrp",
            "substance_p",
            "flow",
            "leak",
            "mast_cell",
            "histamine",
            "halo_flow",
        ),
        0.0,
    )
    early = rest | {
        "c_fibre": 1.0,
        "silent_fibre": 1.0,
        "cgrp": 0.3,
        "substance_p": 0.8,
        "flow": 0.35,
        "halo_flow": 0.3,
    }
    late = rest | {
        "c_fibre": 0.1,
        "silent_fibre": 0.55,
        "cgrp": 1.0,
        "substance_p": 0.4,
        "flow": 1.0,
        "leak": 0.12,
        "mast_cell": 0.08,
        "histamine": 0.04,
        "halo_flow": 1.0,
    }
    after = rest | {"cgrp": 0.2, "flow": 0.25, "halo_flow": 0.15, "leak": 0.03}
    return ReportInput(
        scorecard=sample_card(),
        studies=[
            StudyInfo(
                "vds2007",
                "Capsaicin on the forearm",
                "Van der Schueren 2007, Br J Clin Pharmacol",
                "How much does skin blood flow rise after capsaicin?",
                (
                    ("Who", "11 healthy men"),
                    ("What", "1000 µg capsaicin on the skin"),
                    ("Where", "inner forearm"),
                ),
                pmid="17578484",
            ),
            StudyInfo(
                "vds2008",
                "Blocking CGRP",
                "Van der Schueren 2008, J Pharmacol Exp Ther",
                "Which messenger opens the vessels after capsaicin?",
                (("Who", "22 healthy people"), ("Arms", "saline, CGRP8-37, NK1 blocker, NOS blocker")),
            ),
            StudyInfo(
                "cook1980",
                "Histamine wheal and flare",
                "Cook 1980, Br J Pharmacol",
                "How fast do they come and go?",
                doi="10.1111/j.1476-5381.1980.tb07907.x",
            ),
            StudyInfo("yarnitsky1992", "C-fibres and heat", "Yarnitsky 1992, J Physiol"),
        ],
        courses=[
            course("saline", 380, (CoursePoint(30, 370, 116, "ci95", 22),)),
            course("CGRP8-37", 190, (CoursePoint(30, 217, 72.5, "ci95", 22),)),
        ],
        levels=[
            LevelSnapshot("At rest", "Nothing is put on the skin. All parts are quiet.", rest),
            LevelSnapshot("2 min", "The pain fibres fire and let go of their messengers.", early),
            LevelSnapshot(
                "30 min",
                "The fibres tire, but CGRP keeps the vessels open.",
                late,
                {"flow": "4.7 × rest", "cgrp": "3.1 × rest", "halo_flow": "2.2 × rest"},
            ),
            LevelSnapshot("3 h", "The skin settles.", after),
        ],
        chosen_level=2,
        snapshot_source="capsaicin 1000 µg on the forearm of the typical virtual person",
        sureness=Sureness(118, 52),
        versions={"Python": "3.11.7", "numpy": "2.4.6", "libRoadRunner": "2.10.0"},
    )


@pytest.fixture
def row():
    """The maker of single rows."""
    return make_row


@pytest.fixture(scope="session")
def card():
    return sample_card()


@pytest.fixture(scope="session")
def report():
    return sample_report()


@pytest.fixture(scope="session")
def page(report):
    """The whole page as text."""
    return render_report(report)
