package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.standard.Reference;

final class HierarchiesTest {
  private static final Reference PARENT = reference("parentOrganisation");
  private static final Reference OTHER = reference("other");
  private static final int LONG = 100_000;

  @Test
  void acceptsATree() {
    assertThat(circles("2>1 3>1 4>2")).isEmpty();
  }

  @Test
  void acceptsAParentThatIsNotThere() {
    assertThat(circles("1>9")).isEmpty();
  }

  @Test
  void reportsARecordThatIsItsOwnParent() {
    assertThat(circles("1>1 2>3")).containsExactly(key(1));
  }

  @Test
  void reportsTwoThatAreEachOthersParents() {
    assertThat(circles("1>2 2>1")).containsExactlyInAnyOrder(key(1), key(2));
  }

  @Test
  void reportsALargerCircle() {
    assertThat(circles("1>2 2>3 3>4 4>1"))
        .containsExactlyInAnyOrder(key(1), key(2), key(3), key(4));
  }

  @Test
  void acceptsTheTailThatLeadsIntoACircle() {
    assertThat(circles("5>4 4>1 1>2 2>1 6>2")).containsExactlyInAnyOrder(key(1), key(2));
  }

  @Test
  void reportsEveryCircle() {
    assertThat(circles("1>2 2>1 3>3 4>5 5>6 6>4 7>8"))
        .containsExactlyInAnyOrder(key(1), key(2), key(3), key(4), key(5), key(6));
  }

  @Test
  void keepsReferencesApart() {
    var hierarchies = new Hierarchies();
    hierarchies.add(PARENT, key(1), key(2));
    hierarchies.add(OTHER, key(2), key(1));
    hierarchies.add(OTHER, key(3), key(3));

    assertThat(hierarchies.circles()).isEqualTo(Map.of(PARENT, Set.of(), OTHER, Set.of(key(3))));
  }

  @Test
  void followsALongChainQuickly() {
    var hierarchies = new Hierarchies();
    for (int i = 0; i < LONG; i++) {
      hierarchies.add(PARENT, key(i), key(i + 1));
    }

    var circles = assertTimeoutPreemptively(Duration.ofSeconds(10), hierarchies::circles);

    assertThat(circles.get(PARENT)).isEmpty();
  }

  @Test
  void followsALongCircleQuickly() {
    var hierarchies = new Hierarchies();
    for (int i = 0; i < LONG; i++) {
      hierarchies.add(PARENT, key(i), key((i + 1) % LONG));
    }

    var circles = assertTimeoutPreemptively(Duration.ofSeconds(10), hierarchies::circles);

    assertThat(circles.get(PARENT)).hasSize(LONG);
  }

  private static Set<IdKey> circles(String childrenAndParents) {
    var hierarchies = new Hierarchies();
    for (String pair : childrenAndParents.split(" ", -1)) {
      String[] ids = pair.split(">", -1);
      hierarchies.add(PARENT, key(Integer.parseInt(ids[0])), key(Integer.parseInt(ids[1])));
    }
    return hierarchies.circles().getOrDefault(PARENT, Set.of());
  }

  private static IdKey key(int number) {
    return new IdKey(number, ~number);
  }

  private static Reference reference(String property) {
    return new Reference(
        "Organisation",
        property,
        "Organisation",
        Optional.empty(),
        Optional.empty(),
        true,
        List.of());
  }
}
