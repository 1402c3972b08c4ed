"""A matching question: prompts, and matches in an order that gives nothing away."""

from __future__ import annotations

from generator.model.fold import fold
from generator.model.question import Question
from generator.site.element import element
from generator.site.instruction import instruction
from generator.site.letters import letter
from generator.site.safe_markdown import safe_markdown
from generator.site.shuffled import shuffled
from generator.site.words import Words

KIND = "matching"


def task(question: Question, words: Words) -> str:
    """Write the prompts with numbers and the matches with letters."""
    prompts = (element("li", safe_markdown(pair.prompt), data_pair=i) for i, pair in enumerate(question.pairs))
    texts = _texts(question)
    matches = (element("li", safe_markdown(texts[index]), data_match=index) for index in _order(question))
    left = element("ol", "\n".join(prompts), class_="qb-prompts")
    right = element("ol", "\n".join(matches), class_="qb-matches", type="A")
    both = element("div", f"{left}\n\n{right}", class_="qb-pairs")
    return f"{instruction(words('match'))}\n\n{both}"


def key(question: Question, words: Words) -> str:
    """Write each prompt with the match that belongs to it."""
    pairs = "\n".join(_pair(question, index) for index in range(len(question.pairs)))
    return f"**{words('right_pairs')}**\n\n{element('ol', pairs, class_='qb-key')}"


def _pair(question: Question, index: int) -> str:
    pair, match = question.pairs[index], _match(question, index)
    parts = (
        element("div", safe_markdown(pair.prompt), class_="qb-prompt"),
        f"→ {letter(_order(question).index(match))}\n{{ .qb-arrow }}",
        element("div", safe_markdown(pair.match), class_="qb-match"),
    )
    return element("li", "\n\n".join(parts), data_pair=index, data_match=match)


def _texts(question: Question) -> tuple[str, ...]:
    """Return all matches: those of the pairs, then those that belong to none."""
    return (*(pair.match for pair in question.pairs), *question.distractors)


def _match(question: Question, index: int) -> int:
    """Return the number of a pair's match: the first one that reads so stands for all of them."""
    return next(i for i, pair in enumerate(question.pairs) if fold(pair.match) == fold(question.pairs[index].match))


def _order(question: Question) -> tuple[int, ...]:
    """Return the numbers of the matches in the order in which they are shown."""
    pairs = len(question.pairs)
    order = shuffled(f"{question.id}\0matches", len(_texts(question)))
    return tuple(index for index in order if index >= pairs or _match(question, index) == index)
