package se.ss12000.conformance.check.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.LongConsumer;
import se.ss12000.conformance.check.IdKey;
import se.ss12000.conformance.check.Room;
import se.ss12000.conformance.check.Table;
import se.ss12000.conformance.payload.Entity;

/**
 * Who teaches which activities, and when: 16 bytes for each teacher of each activity, and for each
 * activity, and free rows. Teachers are told by the prints of their duties.
 */
final class Teachers {
  private static final int FROM = Long.BYTES;
  private static final int TO = Long.BYTES + Integer.BYTES;

  /** The first teacher of each activity, and how many follow. */
  private final Rows activities;

  private final Table teachers;
  private int size;

  Teachers(Room room) {
    this.activities = new Rows(room, 2);
    this.teachers = new Table(room, Long.BYTES + 2 * Integer.BYTES);
  }

  /** Learns who teaches an activity; what was learnt of it last holds. */
  void learn(Entity activity) {
    int first = size;
    for (JsonNode teacher : activity.json().path("teachers")) {
      String duty = Part.text(teacher.path("duty").path("id"));
      if (!duty.isEmpty()) {
        add(IdKey.of(duty).print(), Span.of(teacher));
      }
    }
    if (size > first && !activity.id().isEmpty()) {
      int row = activities.make(IdKey.of(activity.id()).print());
      activities.set(row, 0, first);
      activities.set(row, 1, size - first);
    }
  }

  private void add(long duty, Span span) {
    teachers.reach(size);
    teachers.putLong(size, 0, duty);
    teachers.putInt(size, FROM, span.from());
    teachers.putInt(size, TO, span.to());
    size++;
  }

  /** Tells, in their order, who teaches an activity on a day. */
  void forEach(long activity, int day, LongConsumer visitor) {
    int row = activities.find(activity);
    int first = row < 0 ? 0 : activities.get(row, 0);
    int end = row < 0 ? 0 : first + activities.get(row, 1);
    for (int i = first; i < end; i++) {
      if (day >= teachers.getInt(i, FROM) && day <= teachers.getInt(i, TO)) {
        visitor.accept(teachers.getLong(i, 0));
      }
    }
  }
}
