package se.ss12000.conformance.check;

import java.util.function.Predicate;

/** Some ids: 16 bytes for each, and free rows. */
public final class IdSet {
  private final KeyedTable rows;

  public IdSet(Room room) {
    this.rows = new KeyedTable(room, 2 * Long.BYTES, 0);
  }

  public void add(IdKey id) {
    rows.make(id.high(), id.low());
  }

  public boolean contains(IdKey id) {
    return rows.find(id.high(), id.low()) >= 0;
  }

  public int size() {
    return rows.size();
  }

  /** Whether a test holds for any of them. */
  public boolean any(Predicate<IdKey> test) {
    return rows.any(row -> test.test(new IdKey(rows.high(row), rows.low(row))));
  }
}
