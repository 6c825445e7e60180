"""The rules that there are: every module of ``checks.rules`` has one."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from shirube.checks import rules as folder
from shirube.checks.rule import Rule
from shirube.terms import Refusal, fold


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules by code."""
    modules = (import_module(f"{folder.__name__}.{m.name}") for m in iter_modules(folder.__path__))
    found: list[Rule] = [module.RULE for module in modules]
    return tuple(sorted(found, key=lambda rule: rule.code))


def named_rule(code: str) -> Rule:
    """Return the rule with a code, in capitals or not, of either width.

    Raises Refusal where there is none.
    """
    wanted = fold(code).upper()
    for rule in rules():
        if rule.code == wanted:
            return rule
    families = "、".join(dict.fromkeys(rule.code.partition("-")[0] for rule in rules()))
    raise Refusal(
        f"規則「{code}」はありません。{families}で始まる記号を、shirube rulesの一覧から選んで"
        "ください。",
        f"There is no rule '{code}'; choose a code of the list that 'shirube rules' prints.",
    )
