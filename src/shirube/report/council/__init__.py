"""The builder of 議会報告: the cover paper (かがみ文) that goes before a council."""

from shirube.report.council.agenda import Agenda, Appointment, agenda
from shirube.report.council.paper import cover_paper

__all__ = ["Agenda", "Appointment", "agenda", "cover_paper"]
