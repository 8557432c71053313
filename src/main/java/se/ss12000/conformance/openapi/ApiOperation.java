package se.ss12000.conformance.openapi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of a document.
 *
 * @param key method and path; where the standard has the operation, as the standard writes it
 * @param part where it stands
 * @param parameters in query and path, found behind their references
 * @param body the schema of the request, if there is one
 * @param answers the schemas of what is answered, by status; absent where nothing is
 */
record ApiOperation(
    String key,
    Part part,
    List<Part> parameters,
    Optional<Part> body,
    Map<String, Optional<Part>> answers) {
  ApiOperation {
    parameters = List.copyOf(parameters);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
