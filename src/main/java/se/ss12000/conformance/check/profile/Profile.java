package se.ss12000.conformance.check.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;

/**
 * Skolverket's profile for the digital national tests, as far as its checks share it.
 *
 * @param requested whether the user named what to judge by; if not, the data has to touch all of it
 */
record Profile(Standard standard, boolean requested) {
  /** The school forms that the tests are for. */
  static final Set<String> SCHOOL_FORMS = Set.of("GR", "SP", "SAM", "GY", "VUXGY");

  private static final List<String> TYPES =
      List.of("Organisation", "Person", "Group", "Duty", "Activity");

  /** Whether it has anything to say of some data. */
  boolean speaks(Dataset dataset) {
    return requested || (holds(dataset) && isMeantFor(dataset));
  }

  private boolean holds(Dataset dataset) {
    return TYPES.stream()
        .allMatch(name -> standard.type(name).filter(t -> dataset.records(t) > 0).isPresent());
  }

  /** Nobody links teaching to test activities for any other reason. */
  private boolean isMeantFor(Dataset dataset) {
    return reference("Activity", "parentActivity")
        .filter(r -> dataset.references(r) > 0)
        .isPresent();
  }

  /** The reference at a path of a type, if the version has it. */
  Optional<Reference> reference(String type, String property) {
    return standard.type(type).stream()
        .flatMap(t -> t.references().stream())
        .filter(reference -> reference.property().equals(property))
        .findFirst();
  }

  /** Whether a person goes to a school whose pupils take the tests. */
  static boolean isPupil(JsonNode person) {
    for (JsonNode enrolment : person.path("enrolments")) {
      if (SCHOOL_FORMS.contains(text(enrolment, "schoolType"))) {
        return true;
      }
    }
    return false;
  }

  /** The text of an attribute; empty when there is none. */
  static String text(JsonNode json, String attribute) {
    JsonNode value = json.path(attribute);
    return value.isTextual() ? value.textValue() : "";
  }
}
