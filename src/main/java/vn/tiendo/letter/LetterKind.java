package vn.tiendo.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.letter.word.Filling;
import vn.tiendo.letter.word.Vocabulary;

/** The kinds of letters that come from templates, each with its fields. */
public enum LetterKind {
    /** A plan, a decision, a programme: what has a name of its kind and an abstract below it. */
    KE_HOACH("Kế hoạch kèm phụ lục nhiệm vụ", LetterFields.ofPlan(), LetterFields.listsOfPlan()),
    /** A plan that was given out as a letter, with its abstract below the number. */
    CONG_VAN("Công văn giao nhiệm vụ", LetterFields.ofLetter(), LetterFields.listsOfLetter()),
    PHIEU_GIAO_VIEC("Phiếu giao việc", LetterFields.ofSlip(), LetterFields.common()),
    BAO_CAO("Báo cáo của đơn vị", LetterFields.ofReport(), LetterFields.common()),
    BAO_CAO_TONG_HOP("Báo cáo tổng hợp", LetterFields.ofConsolidated(), LetterFields.common()),
    CONG_VAN_DON_DOC("Công văn đôn đốc", LetterFields.ofUrging(), LetterFields.listsOfUrging());

    private final String title;
    private final List<LetterField> fields;
    private final List<LetterList> lists;

    LetterKind(String title, List<LetterField> fields, List<LetterList> lists) {
        this.title = title;
        this.fields = List.copyOf(fields);
        this.lists = List.copyOf(lists);
    }

    /** The kind with that word in an address: {@code ke-hoach}. */
    public static Optional<LetterKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Its word in addresses and file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its Vietnamese name. */
    public String title() {
        return title;
    }

    /** What is said once. */
    public List<LetterField> fields() {
        return fields;
    }

    /** What is said again and again. */
    public List<LetterList> lists() {
        return lists;
    }

    /** Which marks its templates may have. */
    public Vocabulary vocabulary() {
        return new Vocabulary(
                fields.stream().map(LetterField::inWord).toList(),
                lists.stream().map(LetterList::inWord).toList());
    }

    /** The template of whoever has none of its own: of a Party body, or of any other. */
    public byte[] general(boolean party) {
        return DefaultTemplate.of(this, party);
    }

    /** What a preview shows. */
    public Filling sample() {
        var sample = Filling.of();
        fields.forEach(field -> sample.put(field.name(), field.sample()));
        lists.forEach(list -> sample.rows(list.name(), SampleRows.of(list)));
        return sample.build();
    }
}
