-- What makes a patrol look odd, and whether a person is to look (…Doubtful: 1 a person looks, 0 only noted). The country's
-- rows take the new numbers in; divisions change them like all others.
update patrol_rule
set parameters = '{
        "maximumMockFixes": 0, "mockLocationDoubtful": 1,
        "replayMetres": 15, "replayDurationShare": 0.02, "replayLookbackDays": 365, "trackReplayedDoubtful": 1,
        "maximumChiefsPerDevice": 1, "deviceWindowHours": 24, "deviceSharedDoubtful": 1,
        "travelKmh": 150, "impossibleTravelDoubtful": 1,
        "photoSeconds": 600, "photoMetres": 200, "photoMismatchDoubtful": 1,
        "photoReuseBits": 3, "photoLookbackDays": 365, "photoReusedDoubtful": 1,
        "maximumDeadlinePatrols": 3, "deadlineWindowHours": 24, "deadlineClusterDoubtful": 0}'::jsonb || parameters
where division_code = '000000' and level is null;
