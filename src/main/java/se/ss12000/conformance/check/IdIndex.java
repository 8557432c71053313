package se.ss12000.conformance.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** What is known of every id that was met, in at most 32 bytes for each: 21, and free rows. */
final class IdIndex {
  private static final int KEY_BYTES = 2 * Long.BYTES;
  private static final int FACTS = 0;
  private static final int MARKS = Integer.BYTES;

  private final KeyedTable rows;

  IdIndex(Room room) {
    this.rows = new KeyedTable(room, KEY_BYTES, Integer.BYTES + 1);
  }

  /** What is known of an id; 0 when nothing is. */
  int facts(IdKey key) {
    int row = rows.find(key.high(), key.low());
    return row < 0 ? 0 : rows.getInt(row, FACTS);
  }

  /** Remembers something (not 0) of an id. */
  void put(IdKey key, int facts) {
    update(key, known -> facts);
  }

  /**
   * Remembers more of an id, before anything is asked.
   *
   * @param more makes what is known from then on (not 0) of what was known before, or of 0
   */
  void update(IdKey key, IntUnaryOperator more) {
    rows.soon(
        key.high(),
        key.low(),
        () -> {
          int row = rows.make(key.high(), key.low());
          rows.putInt(row, FACTS, more.applyAsInt(rows.getInt(row, FACTS)));
        });
  }

  /** Takes in all that is to be remembered so far. */
  void settle() {
    rows.settle();
  }

  /** Sets marks of an id, if it is in the index. */
  void mark(IdKey key, int marks) {
    rows.soon(
        key.high(),
        key.low(),
        () -> {
          int row = rows.find(key.high(), key.low());
          if (row >= 0) {
            rows.putByte(row, MARKS, (byte) (rows.getByte(row, MARKS) | marks));
          }
        });
  }

  /**
   * The ids of which something is known for which a test holds; nothing when there are many.
   *
   * @param most how many there may be
   */
  Optional<Set<UUID>> ids(IntPredicate facts, int most) {
    var ids = new HashSet<UUID>();
    boolean many =
        rows.any(
            row ->
                facts.test(rows.getInt(row, FACTS))
                    && ids.add(new IdKey(rows.high(row), rows.low(row)).toUuid())
                    && ids.size() > most);
    return many ? Optional.empty() : Optional.of(ids);
  }

  void forEach(Visitor visitor) {
    rows.forEach(row -> visitor.visit(rows.getInt(row, FACTS), rows.getByte(row, MARKS)));
  }

  /** Receives what is known of one id. */
  @FunctionalInterface
  interface Visitor {
    void visit(int facts, int marks);
  }
}
