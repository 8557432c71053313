package se.ss12000.conformance.match;

import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.declaration.Origin;
import se.ss12000.conformance.text.Text;

/**
 * What a provider's declaration says to one need.
 *
 * @param reason why it does not fit, or what it rests on; may be nothing
 * @param origin how it is known; nothing when nothing is said
 */
public record Answer(Fit fit, Text reason, Optional<Origin> origin) {
  static Answer of(Fit fit, Text reason, Origin origin) {
    return new Answer(fit, reason, Optional.of(origin));
  }

  /** The worse of two; of equals the first. */
  Answer or(Answer other) {
    return fit.compareTo(other.fit) >= 0 ? this : other;
  }

  Answer because(Text sentence, Map<String, Text> values) {
    return new Answer(fit, sentence.with(values), origin);
  }
}
