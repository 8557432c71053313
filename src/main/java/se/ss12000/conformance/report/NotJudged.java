package se.ss12000.conformance.report;

import java.util.List;
import se.ss12000.conformance.text.Text;

/** A scenario that the data does not touch: records of some entity types are not there. */
public record NotJudged(String id, Text title, List<String> missingTypes) {
  public NotJudged {
    missingTypes = List.copyOf(missingTypes);
  }
}
