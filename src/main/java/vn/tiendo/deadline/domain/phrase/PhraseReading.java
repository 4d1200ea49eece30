package vn.tiendo.deadline.domain.phrase;

import java.util.List;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;
import vn.tiendo.deadline.domain.WorkingCalendar;

/** What became of a phrase: it was read, or it stays as text. */
public sealed interface PhraseReading {

    /** The deadline it makes, with the phrase as it was written. */
    Deadline deadline(String phrase, WorkingCalendar calendar);

    /**
     * @param understood  what it means, in Vietnamese: "hết Chủ nhật 14/12/2014, nhắc trước thứ Sáu 12/12/2014"
     * @param doubts      what was assumed or contradicts itself, one sentence each; the officer confirms before it holds
     * @param conditional "(nếu có phát sinh)": nothing is owed where nothing happened
     */
    record Read(DeadlineTerm term, String understood, List<String> doubts, boolean conditional)
            implements PhraseReading {

        public Read {
            doubts = List.copyOf(doubts);
        }

        @Override
        public Deadline deadline(String phrase, WorkingCalendar calendar) {
            return Deadline.of(phrase, term, calendar);
        }
    }

    /**
     * @param kind   what kind of text it is; {@link DeadlineKind#NONE} where even that is unknown
     * @param reason why no instant follows from it, in Vietnamese, with what to do
     */
    record NotRead(DeadlineKind kind, String reason) implements PhraseReading {

        @Override
        public Deadline deadline(String phrase, WorkingCalendar calendar) {
            return Deadline.of(phrase, DeadlineTerm.of(kind, null), calendar);
        }
    }
}
