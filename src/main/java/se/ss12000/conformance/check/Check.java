package se.ss12000.conformance.check;

import java.util.List;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.standard.EntityType;

/** Something that can find broken rules. Checks are stateless and know nothing of each other. */
public sealed interface Check
    permits DocumentCheck, EntityCheck, DatasetCheck, ExchangeCheck, ConversationCheck {
  /** Every rule this check may report. */
  List<Rule> rules();

  /** How many cases there were in which records of a type could have broken one of its rules. */
  Evaluated evaluated(Rule rule, EntityType type, Dataset dataset);

  /** Whether it costs so much time or memory that it is made only for those who ask for it. */
  default boolean isCostly() {
    return false;
  }

  /** Whether its rules are a profile's: it is made only where a scenario to judge names them. */
  default boolean isOfProfile() {
    return false;
  }
}
