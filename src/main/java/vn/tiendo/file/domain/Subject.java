package vn.tiendo.file.domain;

/** What a file belongs to, by its kind and its id in the table of that kind. */
public record Subject(SubjectKind kind, long id) {

    /** The address of its dossier, {@code /ho-so/nhiem-vu/12}. */
    public String address() {
        return "/ho-so/" + kind.word() + "/" + id;
    }
}
