package vn.tiendo.supervision.letter;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Lower left Nơi nhận, lower right who signs, with room for signature and seal (Phụ lục I, Phần I, Mục II.7 to 9). */
final class FootBlock {

    private static final int SIZE = 14;
    private static final int SMALL = 11;
    private static final int ROOM_FOR_THE_SEAL = 1_300;

    private final XWPFDocument document;
    private final int width;

    FootBlock(XWPFDocument document, int width) {
        this.document = document;
        this.width = width;
    }

    void write(LetterFoot foot) {
        var table = PlainTable.of(document, 1, width / 2, width - width / 2);
        table.getRow(0).setCantSplitRow(true);
        recipients(table.getRow(0).getCell(0), foot);
        signer(table.getRow(0).getCell(1), foot);
    }

    private static void recipients(XWPFTableCell cell, LetterFoot foot) {
        var title = cell.getParagraphArray(0);
        title.setSpacingAfter(0);
        title.setSpacingBefore(120);
        var words = Times.run(title, "Nơi nhận:", 12);
        words.setBold(true);
        words.setItalic(true);
        for (int line = 0; line < foot.recipients().size(); line++) {
            var paragraph = cell.addParagraph();
            paragraph.setSpacingAfter(0);
            Times.run(
                    paragraph,
                    "- " + foot.recipients().get(line)
                            + (line + 1 < foot.recipients().size() ? ";" : "."),
                    SMALL);
        }
    }

    private static void signer(XWPFTableCell cell, LetterFoot foot) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setSpacingBefore(120);
        if (foot.authority() != null) {
            line(paragraph, Times.capitals(foot.authority()), 0);
            paragraph = cell.addParagraph();
        }
        line(paragraph, Times.capitals(foot.position()), 0);
        line(cell.addParagraph(), foot.name() == null ? "" : foot.name(), ROOM_FOR_THE_SEAL);
    }

    private static void line(XWPFParagraph paragraph, String text, int above) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        if (above > 0) {
            paragraph.setSpacingBefore(above);
        }
        Times.run(paragraph, text, SIZE).setBold(true);
    }
}
