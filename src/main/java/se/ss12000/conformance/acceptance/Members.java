package se.ss12000.conformance.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object, of which those of the same shape share the names; not to be changed.
 */
final class Members extends AbstractMap<String, JsonNode> {
  private final Names names;
  private final JsonNode[] values;

  Members(Names names, JsonNode[] values) {
    this.names = names;
    this.values = values;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public @Nullable JsonNode get(@Nullable Object name) {
    return name instanceof String text ? of(text) : null;
  }

  /** The value of a member. */
  @Nullable JsonNode of(String name) {
    int number = names.indexOf(name);
    return number < 0 ? null : values[number];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name instanceof String text && names.indexOf(text) >= 0;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super JsonNode> action) {
    for (int i = 0; i < values.length; i++) {
      action.accept(names.at(i), values[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, JsonNode>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return values.length;
      }

      @Override
      public Iterator<Map.Entry<String, JsonNode>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, JsonNode>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < values.length;
    }

    @Override
    public Map.Entry<String, JsonNode> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int number = next++;
      return Map.entry(names.at(number), values[number]);
    }
  }
}
