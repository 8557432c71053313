package se.ss12000.conformance.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.text.Text;

/**
 * One attribute of a record or of an object within it.
 *
 * @param type JSON type of the value, or of its elements when it is an array
 * @param format format of a string, or the pattern it has to match; empty when it is free
 * @param codes the values that are allowed, when it has a code list
 * @param limits what else is asked of the value, by the keywords of JSON Schema; {@code null}
 *     stands for a value that may be null
 * @param array whether the value is an array of such values
 * @param personal whether the value can identify or expose somebody
 * @param object the attributes of the value when it is an object described in place
 * @param schema the name of the schema that describes the value, when that is described elsewhere
 */
public record Attribute(
    String name,
    Text title,
    Text description,
    String type,
    String format,
    List<String> codes,
    Map<String, String> limits,
    boolean array,
    boolean required,
    boolean personal,
    Optional<ObjectSchema> object,
    Optional<String> schema) {
  public Attribute {
    codes = List.copyOf(codes);
    limits = Map.copyOf(limits);
  }
}
