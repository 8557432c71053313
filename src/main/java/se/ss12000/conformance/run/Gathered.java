package se.ss12000.conformance.run;

import java.util.Optional;
import se.ss12000.conformance.check.Fillings;
import se.ss12000.conformance.payload.Conversation;

/** What a run has found out and counted, before it is made into a report. */
record Gathered(
    FindingLog log,
    Evaluations evaluations,
    TrialLog trials,
    AttributeTally attributes,
    Fillings fillings,
    Optional<Conversation> conversation) {}
