"""The model: Antimony files composed into one SBML model whose every number says where it comes from."""

from neuroflare.model.distribution import Distribution
from neuroflare.model.load import load_model
from neuroflare.model.model import Model, Parameter, Rule, State
from neuroflare.model.notes import Provenance
from neuroflare.model.rest import leading_eigenvalue
from neuroflare.model.translate import Part

__all__ = [
    "Distribution",
    "Model",
    "Parameter",
    "Part",
    "Provenance",
    "Rule",
    "State",
    "leading_eigenvalue",
    "load_model",
]
