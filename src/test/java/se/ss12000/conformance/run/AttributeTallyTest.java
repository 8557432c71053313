package se.ss12000.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.report.EntityCount.AttributeCount;
import se.ss12000.conformance.standard.EntityType;

final class AttributeTallyTest {
  private static final Records RECORDS = new Records(Records.standard("2.1"));
  private static final EntityType ROOM = RECORDS.type("Room");

  private static Map<String, Long> count(String... records) {
    var tally = new AttributeTally();
    for (String json : records) {
      tally.observe(RECORDS.listed("Room", Records.json(json)));
    }
    return tally.counts(ROOM).stream()
        .filter(count -> count.records() > 0)
        .collect(Collectors.toMap(AttributeCount::name, AttributeCount::records));
  }

  @Test
  void countsAttributesInAnyOrder() {
    assertThat(
            count(
                "{'id':'1','displayName':'A','seats':1}",
                "{'seats':2,'id':'2','displayName':'B'}",
                "{'id':'3','seats':3}",
                "{'id':'4','displayName':'D','seats':4}",
                "{'displayName':'E','unknown':0,'seats':5,'id':'5'}"))
        .isEqualTo(Map.of("id", 5L, "displayName", 4L, "seats", 5L));
  }

  @Test
  void doesNotCountWhatSaysNothing() {
    assertThat(count("{'id':'1','seats':null,'unknown':1}", "{'unknown':1,'id':'2','meta':{}}"))
        .isEqualTo(Map.of("id", 2L));
  }
}
