package se.ss12000.conformance.source.file;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Envelope;
import se.ss12000.conformance.payload.Envelope.Shape;
import se.ss12000.conformance.payload.Excerpt;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.standard.EntityType;

/** What the first reading of a document met, so that a later one can pass over some of it. */
final class Contents {
  private static final int MOST_DOUBTFUL = 1 << 16;

  private final Set<EntityType> types = new HashSet<>();
  private long records;
  private boolean even = true;
  private @Nullable Excerpt last;
  private long[] doubtful = {};
  private int doubts;

  void add(Payload payload) {
    if (payload instanceof Entity entity) {
      types.add(entity.type());
      last = entity.excerpt();
      Position start = last.start();
      even &= start.line() == ++records && start.column() == 1;
      if (even && entity.certainty() == Certainty.NONE) {
        doubt();
      }
    } else {
      even &=
          payload instanceof Envelope around && around.shape() == Shape.SEQUENCE && endsInLine();
    }
  }

  /** Whether the last record goes on in no other line: the others cannot, if one follows. */
  private boolean endsInLine() {
    boolean inLine = last != null;
    if (last != null) {
      int length = last.utf8().length;
      inLine = Sieve.indexOf('\n', last.utf8(), 0, length) == length;
    }
    last = null;
    return inLine;
  }

  private void doubt() {
    even = doubts < MOST_DOUBTFUL;
    if (even) {
      doubtful = doubts == doubtful.length ? Arrays.copyOf(doubtful, 2 * doubts + 8) : doubtful;
      doubtful[doubts++] = records;
    }
  }

  /** Of which types there are records. */
  Set<EntityType> types() {
    return Collections.unmodifiableSet(types);
  }

  /** The type of all records; nothing when there are several, or none. */
  Optional<EntityType> onlyType() {
    return types.size() == 1 ? types.stream().findAny() : Optional.empty();
  }

  /** Whether each line holds one record and nothing is wrong with any as a text. */
  boolean isEven() {
    return even;
  }

  /** Whether the record in a line, counted from 1, is not certain to be valid. */
  boolean isDoubtful(long line) {
    return Arrays.binarySearch(doubtful, 0, doubts, line) >= 0;
  }
}
