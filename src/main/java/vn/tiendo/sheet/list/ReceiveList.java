package vn.tiendo.sheet.list;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.ReceivedFile;
import vn.tiendo.sheet.SheetFiles;
import vn.tiendo.sheet.domain.RowMark;

/**
 * Đọc danh sách: a file is read and its rows are kept to be looked through; nothing else changes. A corrected file takes the
 * place of the one before; what was said about texts and rows goes on to hold.
 */
@Service
public class ReceiveList {

    private final SheetFiles files;
    private final ListImports imports;
    private final ListRows rows;
    private final JudgeList judge;
    private final TransactionTemplate transaction;

    ReceiveList(
            SheetFiles files, ListImports imports, ListRows rows, JudgeList judge, TransactionTemplate transaction) {
        this.files = files;
        this.imports = imports;
        this.rows = rows;
        this.judge = judge;
        this.transaction = transaction;
    }

    /** @throws Refusal if the file is none that can be read, or has no rows of that kind */
    public void receive(ListKind<?> kind, Path file, String name, String login) {
        kind.require(login);
        // No connection is held while a file is read.
        var tables = files.read(file);
        var reading = ListReader.read(tables, kind.format());
        transaction.executeWithoutResult(
                status -> keep(kind, reading, ReceivedFile.shownName(name, "danh sách"), login));
    }

    private void keep(ListKind<?> kind, ListReader.Reading reading, String name, String login) {
        var before = imports.hold(kind.address(), login);
        if (before.filter(ListImport::taking).isPresent()) {
            throw new Refusal("Danh sách trước đang được đưa vào; hãy đợi xong rồi gửi tệp mới.");
        }
        Map<String, String> answers = before.map(ListImport::answers).orElse(Map.of());
        var said = new HashMap<String, ListAnswer>();
        before.ifPresent(list -> {
            rows.all(list.id(), null).forEach(line -> said.putIfAbsent(kind.identity(line.row()), line.answer()));
            imports.remove(list.id());
        });
        imports.add(kind.address(), login, name, reading.missing(), answers);
        var list = imports.of(kind.address(), login).orElseThrow();
        rows.add(list.id(), judged(kind, list, reading.rows(), said));
    }

    private List<ListLine> judged(ListKind<?> kind, ListImport list, List<ListRow> read, Map<String, ListAnswer> said) {
        var lines = read.stream()
                .map(row -> line(kind, list, row, said.getOrDefault(kind.identity(row), ListAnswer.NONE)))
                .toList();
        return judge.judge(kind, list, lines).stream()
                .<ListLine>map(ListLine.Valued::line)
                .toList();
    }

    private static ListLine line(ListKind<?> kind, ListImport list, ListRow row, ListAnswer answer) {
        var refused = kind.refusedAtTheDoor(new ReadRow(row, ListAnswer.NONE, Map.of()))
                .or(() -> kind.refusedAtTheDoor(new ReadRow(row, answer, list.answers())));
        return new ListLine(
                refused.map(row::emptied).orElse(row),
                refused.isPresent() ? ListAnswer.NONE : answer,
                RowMark.WRONG,
                refused.map(Verdict::refused).orElse(Verdict.NOTHING));
    }
}
