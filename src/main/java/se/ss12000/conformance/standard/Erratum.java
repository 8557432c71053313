package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.text.Text;

/**
 * A place where the standard contradicts itself, with both readings.
 *
 * @param touches attributes ({@code Grade.organisation}) and operations where it matters
 * @param rules ids of the rules to whose findings it matters; empty for all rules of the schemas
 * @param literally how the schemas change when the standard is read to the letter
 * @param spellings names that mean the same attribute; the one in the schema is the standard's
 * @param values values that mean the same as a misspelt or outdated one of the standard
 * @param recommended attributes whose absence is worth a warning, though not required
 */
public record Erratum(
    String id,
    Text title,
    Text literal,
    Text adopted,
    Text why,
    Set<String> touches,
    Set<String> rules,
    Literally literally,
    List<List<String>> spellings,
    List<OtherValue> values,
    Set<String> recommended) {
  private static final String SCHEMA_AREA = "SCH-";

  public Erratum {
    touches = Set.copyOf(touches);
    rules = Set.copyOf(rules);
    spellings = spellings.stream().map(List::copyOf).toList();
    values = List.copyOf(values);
    recommended = Set.copyOf(recommended);
  }

  /**
   * Whether a finding under a rule at an attribute or operation has to name it.
   *
   * @param found what stands there; an erratum about certain values concerns those only
   */
  public boolean concerns(String place, String rule, String found) {
    if (!values.isEmpty() && values.stream().noneMatch(v -> found.equals(v.written()))) {
      return false;
    }
    boolean ofSchemas = rules.isEmpty() && rule.startsWith(SCHEMA_AREA);
    return touches.contains(place) && (ofSchemas || rules.contains(rule));
  }

  /**
   * Attributes by path that become required, optional, differently described or undefined.
   *
   * @param answers what operations (by key) answer instead, by status, as in {@code api.json}
   */
  public record Literally(
      Set<String> required,
      Set<String> notRequired,
      Map<String, JsonNode> replaced,
      Set<String> undefined,
      Map<String, JsonNode> answers) {
    public Literally {
      required = Set.copyOf(required);
      notRequired = Set.copyOf(notRequired);
      replaced = Map.copyOf(replaced);
      undefined = Set.copyOf(undefined);
      answers = Map.copyOf(answers);
    }
  }

  /**
   * A value that is met instead of the standard's own.
   *
   * @param at the attribute; {@code *} for every one that allows the standard's value
   * @param standard the standard's value for the same; empty when it has none
   * @param severity {@code note} and {@code warning}: it is accepted so; {@code error}: it is not
   */
  public record OtherValue(String at, String written, String standard, String severity) {}
}
