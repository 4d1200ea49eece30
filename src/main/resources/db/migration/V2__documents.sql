-- The types of documents. Rows may be added; codes stay.
create table document_type (
    code text primary key check (code ~ '^[A-Z_]{2,40}$'),
    name text not null unique,
    abbreviation text,
    party_abbreviation text,
    also_written text[] not null default '{}',
    joint boolean not null default false,
    source text not null,
    position integer generated always as identity
);

insert into document_type (code, name, abbreviation, party_abbreviation, also_written, source)
select code, name, abbreviation, party_abbreviation, also_written, 'Nghị định 30/2020/NĐ-CP' from (values
    ('NGHI_QUYET', 'Nghị quyết', 'NQ', null, '{}'::text[]),
    ('QUYET_DINH', 'Quyết định', 'QĐ', null, '{}'),
    ('CHI_THI', 'Chỉ thị', 'CT', null, '{}'),
    ('QUY_CHE', 'Quy chế', 'QC', null, '{}'),
    -- The Party writes QĐi, or QĐ as for decisions: 66-QĐ/TW is a Quy định.
    ('QUY_DINH', 'Quy định', 'QyĐ', 'QĐi', '{QĐ}'),
    ('THONG_CAO', 'Thông cáo', 'TC', null, '{}'),
    ('THONG_BAO', 'Thông báo', 'TB', null, '{}'),
    ('HUONG_DAN', 'Hướng dẫn', 'HD', null, '{}'),
    ('CHUONG_TRINH', 'Chương trình', 'CTr', null, '{}'),
    ('KE_HOACH', 'Kế hoạch', 'KH', null, '{}'),
    ('PHUONG_AN', 'Phương án', 'PA', null, '{}'),
    ('DE_AN', 'Đề án', 'ĐA', null, '{}'),
    ('DU_AN', 'Dự án', 'DA', null, '{}'),
    ('BAO_CAO', 'Báo cáo', 'BC', null, '{}'),
    ('BIEN_BAN', 'Biên bản', 'BB', null, '{}'),
    ('TO_TRINH', 'Tờ trình', 'TTr', null, '{}'),
    ('HOP_DONG', 'Hợp đồng', 'HĐ', null, '{}'),
    -- None for state bodies; the Party writes CV (1234-CV/TU).
    ('CONG_VAN', 'Công văn', null, 'CV', '{}'),
    ('CONG_DIEN', 'Công điện', 'CĐ', null, '{}'),
    ('BAN_GHI_NHO', 'Bản ghi nhớ', 'BGN', null, '{}'),
    ('BAN_THOA_THUAN', 'Bản thỏa thuận', 'BTT', null, '{}'),
    ('GIAY_UY_QUYEN', 'Giấy ủy quyền', 'GUQ', null, '{}'),
    ('GIAY_MOI', 'Giấy mời', 'GM', null, '{}'),
    ('GIAY_GIOI_THIEU', 'Giấy giới thiệu', 'GGT', null, '{}'),
    ('GIAY_NGHI_PHEP', 'Giấy nghỉ phép', 'GNP', null, '{}'),
    ('PHIEU_GUI', 'Phiếu gửi', 'PG', null, '{}'),
    ('PHIEU_CHUYEN', 'Phiếu chuyển', 'PC', null, '{}'),
    ('PHIEU_BAO', 'Phiếu báo', 'PB', null, '{}'),
    ('THU_CONG', 'Thư công', null, null, '{}')
) as decree (code, name, abbreviation, party_abbreviation, also_written);

insert into document_type (code, name, abbreviation, party_abbreviation, joint, source) values
    ('LUAT', 'Luật', null, null, false, 'Thực tiễn: văn bản quy phạm pháp luật'),
    ('PHAP_LENH', 'Pháp lệnh', 'PL', null, false, 'Thực tiễn: văn bản quy phạm pháp luật'),
    ('NGHI_DINH', 'Nghị định', 'NĐ', null, false, 'Thực tiễn: văn bản quy phạm pháp luật'),
    ('THONG_TU', 'Thông tư', 'TT', null, false, 'Thực tiễn: văn bản quy phạm pháp luật'),
    ('THONG_TU_LIEN_TICH', 'Thông tư liên tịch', 'TTLT', null, true, 'Thực tiễn: văn bản quy phạm pháp luật'),
    ('NGHI_QUYET_LIEN_TICH', 'Nghị quyết liên tịch', 'NQLT', null, true, 'Thực tiễn: văn bản quy phạm pháp luật'),
    ('VAN_BAN_HOP_NHAT', 'Văn bản hợp nhất', 'VBHN', null, false, 'Thực tiễn: văn bản quy phạm pháp luật'),
    ('KET_LUAN', 'Kết luận', 'KL', null, false, 'Thực tiễn: văn bản của Đảng'),
    ('THONG_TRI', 'Thông tri', null, 'TT', false, 'Thực tiễn: văn bản của Đảng'),
    ('QUY_CHE_PHOI_HOP', 'Quy chế phối hợp', 'QCPH', null, true, 'Thực tiễn: văn bản liên ngành'),
    ('CHUONG_TRINH_PHOI_HOP', 'Chương trình phối hợp', 'CTrPH', null, true, 'Thực tiễn: văn bản liên ngành'),
    ('KE_HOACH_PHOI_HOP', 'Kế hoạch phối hợp', 'KHPH', null, true, 'Thực tiễn: văn bản liên ngành'),
    ('KE_HOACH_LIEN_NGANH', 'Kế hoạch liên ngành', 'KHLN', null, true, 'Thực tiễn: văn bản liên ngành');

-- Whom a part of a symbol denotes. "names" are words one of which such a body's name has.
create table symbol_part (
    part text primary key,
    denotes text not null,
    chain text check (chain in ('STATE', 'PARTY', 'ARMED', 'MASS', 'CENTRAL')),
    central boolean not null default false,
    names text[] not null default '{}'
);

insert into symbol_part (part, denotes, chain, central, names) values
    ('TW', 'cơ quan Trung ương của Đảng', 'PARTY', true, '{trung ương,bộ chính trị,ban bí thư}'),
    ('BTGTW', 'Ban Tuyên giáo Trung ương', 'PARTY', true, '{tuyên giáo}'),
    ('BTGDVTW', 'Ban Tuyên giáo và Dân vận Trung ương', 'PARTY', true, '{tuyên giáo}'),
    ('BTCTW', 'Ban Tổ chức Trung ương', 'PARTY', true, '{ban tổ chức}'),
    ('VPTW', 'Văn phòng Trung ương Đảng', 'PARTY', true, '{văn phòng trung ương,văn phòng ban chấp hành trung ương}'),
    ('UBKTTW', 'Ủy ban Kiểm tra Trung ương', 'PARTY', true, '{ủy ban kiểm tra}'),
    ('TU', 'Tỉnh ủy, Thành ủy', 'PARTY', false, '{tỉnh ủy,thành ủy,đảng bộ tỉnh,đảng bộ thành phố}'),
    ('BTGTU', 'Ban Tuyên giáo Tỉnh ủy', 'PARTY', false, '{tuyên giáo}'),
    ('BTGDVTU', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'PARTY', false, '{tuyên giáo}'),
    ('BTCTU', 'Ban Tổ chức Tỉnh ủy', 'PARTY', false, '{ban tổ chức}'),
    ('VPTU', 'Văn phòng Tỉnh ủy', 'PARTY', false, '{văn phòng tỉnh ủy,văn phòng thành ủy}'),
    ('ĐU', 'Đảng ủy', 'PARTY', false, '{đảng ủy}'),
    ('QH', 'Quốc hội', 'STATE', true, '{quốc hội}'),
    ('CP', 'Chính phủ', 'STATE', true, '{chính phủ}'),
    ('TTg', 'Thủ tướng Chính phủ', 'STATE', true, '{thủ tướng}'),
    ('VPCP', 'Văn phòng Chính phủ', 'STATE', true, '{văn phòng chính phủ}'),
    ('TCTTTg', 'Tổ công tác của Thủ tướng Chính phủ', 'STATE', true, '{tổ công tác}'),
    ('BTTTT', 'Bộ Thông tin và Truyền thông', 'STATE', true, '{bộ thông tin và truyền thông}'),
    ('BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch', 'STATE', true, '{bộ văn hóa}'),
    ('BNV', 'Bộ Nội vụ', 'STATE', true, '{bộ nội vụ}'),
    ('BTC', 'Bộ Tài chính', 'STATE', true, '{bộ tài chính}'),
    ('UBND', 'Ủy ban nhân dân', 'STATE', false, '{ủy ban nhân dân,ubnd}'),
    ('HĐND', 'Hội đồng nhân dân', 'STATE', false, '{hội đồng nhân dân,hđnd}'),
    ('UBMTTQ', 'Ủy ban Mặt trận Tổ quốc', 'MASS', false, '{mặt trận tổ quốc,mttq}'),
    ('BCĐ', 'Ban Chỉ đạo', null, false, '{ban chỉ đạo}');

create table official_document (
    id bigint generated always as identity primary key,
    direction text not null check (direction in ('INCOMING', 'OUTGOING')),
    owner_code text not null references unit (code),
    type_code text references document_type (code),
    type_text text,
    number_written text,
    number integer,
    number_suffix text,
    number_year integer,
    symbol text,
    family text check (family in ('STATE', 'PARTY', 'JOINT', 'UNKNOWN')),
    number_type_code text,
    number_type_abbreviation text,
    number_issuer_part text,
    issuer_code text references unit (code),
    issuer_text text,
    issued_on date,
    place text,
    abstract text not null check (abstract <> ''),
    urgency text not null check (urgency in ('NORMAL', 'KHAN', 'THUONG_KHAN', 'HOA_TOC')),
    signer_authority text,
    signer_position text,
    signer_name text,
    registered_at timestamptz not null,
    registered_by text not null,
    check ((number_written is null) = (family is null))
);
create index official_document_register on official_document (owner_code, id desc);
create index official_document_number on official_document (number, symbol);

create table document_citation (
    document_id bigint not null references official_document (id),
    ordinal integer not null,
    written text not null,
    issued_on date,
    issuer_text text,
    relation text not null check (relation in ('CITES', 'IMPLEMENTS')),
    note text,
    primary key (document_id, ordinal)
);

create table document_recipient (
    document_id bigint not null references official_document (id),
    ordinal integer not null,
    unit_code text references unit (code),
    name text not null,
    purpose text,
    primary key (document_id, ordinal)
);

-- What contradicted itself when the document was registered: told to the clerk, and kept.
create table document_finding (
    document_id bigint not null references official_document (id),
    ordinal integer not null,
    code text not null,
    about text not null,
    sentence text not null,
    primary key (document_id, ordinal)
);

-- A Party committee counts its numbers by term. Boards below it share its terms.
create table party_term (
    unit_code text not null references unit (code),
    starts_on date not null,
    name text not null,
    primary key (unit_code, starts_on)
);

-- A state body counts all its documents in one series a year, unless a row here gives a type a series of its own
-- (its head may order so, Decree 30/2020/NĐ-CP). A Party body counts every type for itself without any row.
create table number_series (
    unit_code text not null references unit (code),
    type_code text not null references document_type (code),
    series text not null check (series <> ''),
    primary key (unit_code, type_code)
);

-- The row that concurrent clerks queue on: the highest number given so far in a series and its year or term.
create table number_counter (
    issuer_code text not null references unit (code),
    series text not null,
    period_starts_on date not null,
    last_number integer not null check (last_number >= 0),
    primary key (issuer_code, series, period_starts_on)
);

create table issued_number (
    id bigint generated always as identity primary key,
    issuer_code text not null,
    series text not null,
    period_starts_on date not null,
    number integer not null check (number > 0),
    suffix text not null default '',
    written text not null,
    abstract text not null,
    issued_on date not null,
    issued_by text not null,
    issued_at timestamptz not null,
    document_id bigint unique references official_document (id),
    unique (issuer_code, series, period_starts_on, number, suffix),
    foreign key (issuer_code, series, period_starts_on) references number_counter
);
