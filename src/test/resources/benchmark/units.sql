-- A province as large as they come since 1/7/2025: 170 communes with as many Party committees, 30 departments, the
-- boards and offices above. Names are put together of the syllables of mountain villages.
insert into unit (code, name, short_name, kind, chain, parent_code, position, valid_from) values
    ('UBND', 'Ủy ban nhân dân tỉnh', 'UBND tỉnh', 'PROVINCE_GOVERNMENT', 'STATE', null, 1, '2004-01-01'),
    ('VPUB', 'Văn phòng UBND tỉnh', 'VP UBND', 'OFFICE', 'STATE', 'UBND', 2, '2004-01-01'),
    ('TU', 'Tỉnh ủy', 'Tỉnh ủy', 'PROVINCE_COMMITTEE', 'PARTY', null, 3, '2004-01-01'),
    ('VPTU', 'Văn phòng Tỉnh ủy', 'VPTU', 'OFFICE', 'PARTY', 'TU', 4, '2004-01-01'),
    ('BTGDV', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'BTGDVTU', 'BOARD', 'PARTY', 'TU', 5, '2004-01-01'),
    ('BTC', 'Ban Tổ chức Tỉnh ủy', 'BTCTU', 'BOARD', 'PARTY', 'TU', 6, '2004-01-01'),
    ('BNC', 'Ban Nội chính Tỉnh ủy', 'BNCTU', 'BOARD', 'PARTY', 'TU', 7, '2004-01-01'),
    ('UBKT', 'Ủy ban Kiểm tra Tỉnh ủy', 'UBKTTU', 'BOARD', 'PARTY', 'TU', 8, '2004-01-01'),
    ('MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'MTTQ tỉnh', 'FRONT', 'MASS', null, 9, '2004-01-01');

insert into unit (code, name, short_name, kind, chain, parent_code, position, valid_from)
select 'S' || lpad(n::text, 2, '0'), name, name,
    case when n = 28 then 'POLICE' when n = 29 then 'MILITARY' when n = 30 then 'BORDER_GUARD' else 'DEPARTMENT' end,
    case when n >= 28 then 'ARMED' else 'STATE' end, 'UBND', 10 + n, '2004-01-01'
from unnest(array['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Công Thương', 'Sở Nông nghiệp và Môi trường',
    'Sở Xây dựng', 'Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Giáo dục và Đào tạo', 'Sở Y tế',
    'Sở Dân tộc và Tôn giáo', 'Sở Ngoại vụ', 'Thanh tra tỉnh', 'Thuế tỉnh', 'Kho bạc Nhà nước khu vực',
    'Bảo hiểm xã hội tỉnh', 'Chi cục Hải quan khu vực', 'Thống kê tỉnh', 'Ban Quản lý các khu công nghiệp',
    'Ban Quản lý dự án đầu tư xây dựng', 'Trường Cao đẳng', 'Trường Chính trị tỉnh', 'Quỹ Đầu tư phát triển',
    'Vườn quốc gia', 'Trung tâm Xúc tiến đầu tư', 'Công ty Điện lực', 'Ngân hàng Nhà nước khu vực', 'Công an tỉnh',
    'Bộ Chỉ huy quân sự tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh']) with ordinality department (name, n);

with village (n, name) as (
    select row_number() over (order by b.n, a.n),
        case when (a.n + b.n) % 8 = 0 then 'phường ' else 'xã ' end || a.name || ' ' || b.name
    from unnest(array['Nậm', 'Mường', 'Bản', 'Pa', 'Tà', 'Hua', 'Khun', 'Phong', 'Sìn', 'Tả'])
        with ordinality a (name, n)
    cross join unnest(array['Hàng', 'Cuổi', 'Mạ', 'So', 'Tổng', 'Than', 'Kim', 'Vây', 'Chải', 'Khoa', 'Hồ', 'Ban',
        'Lùng', 'Nưa', 'Sơn', 'Thèn', 'Bum']) with ordinality b (name, n))
insert into unit (code, name, short_name, kind, chain, parent_code, position, valid_from)
select 'C' || lpad(n::text, 3, '0'), 'UBND ' || name, name, 'COMMUNE_GOVERNMENT', 'STATE', 'UBND', 100 + n,
    date '2004-01-01'
from village
union all
select 'D' || lpad(n::text, 3, '0'), 'Đảng ủy ' || name, 'ĐU ' || name, 'PARTY_COMMITTEE', 'PARTY', 'TU', 300 + n,
    date '2004-01-01'
from village;

insert into officer (login, full_name, email, unit_code)
select lower(u.code) || '.' || r.suffix, r.title || ' ' || u.name, lower(u.code) || '.' || r.suffix || '@tinh.example',
    u.code
from unit u cross join (values ('vanthu', 'Văn thư'), ('chuyenvien', 'Chuyên viên'), ('lanhdao', 'Lãnh đạo'),
    ('nguoiky', 'Người ký'), ('theodoi', 'Theo dõi, đôn đốc')) r (suffix, title);
insert into officer_role (login, role)
select login, case split_part(login, '.', 2) when 'vanthu' then 'CLERK' when 'chuyenvien' then 'SPECIALIST'
    when 'lanhdao' then 'LEADER' when 'nguoiky' then 'SIGNER' else 'SUPERVISOR' end
from officer;
analyze unit, officer, officer_role;
