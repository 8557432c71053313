package se.ss12000.conformance.check;

import java.util.function.Consumer;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.standard.EntityType;

/** Holds the answers of a service against each other and against the data it gave. */
public non-sealed interface ConversationCheck extends Check {
  void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials);

  /** What it was tried on it says itself. */
  @Override
  default Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Evaluated.NOTHING;
  }
}
