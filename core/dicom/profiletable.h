// SPDX-License-Identifier: GPL-3.0-or-later
// DICOM PS3.15 (2024b) table E.1-1, groups up to 0032: what the Basic Application
// Level Confidentiality Profile asks for each attribute. X remove, Z empty, D dummy, U new UID; XZ,
// XD, ZD, XZD, XZU: one of them, as the attribute's type in the object at hand allows. The last
// column names the option that keeps the attribute. In order of tag; ranges are in profile.cpp.
#pragma once

#include "dicom/profile.h"

namespace synthray {

// clang-format off
inline constexpr ProfileEntry profileTable[] = {
    {0x00001000, ProfileAction::X}, // AffectedSOPInstanceUID
    {0x00001001, ProfileAction::U}, // RequestedSOPInstanceUID
    {0x00020003, ProfileAction::U}, // MediaStorageSOPInstanceUID
    {0x00041511, ProfileAction::U}, // ReferencedSOPInstanceUIDInFile
    {0x00080012, ProfileAction::XD}, // InstanceCreationDate
    {0x00080013, ProfileAction::XZD}, // InstanceCreationTime
    {0x00080014, ProfileAction::U}, // InstanceCreatorUID
    {0x00080015, ProfileAction::X}, // InstanceCoercionDateTime
    {0x00080017, ProfileAction::U}, // AcquisitionUID
    {0x00080018, ProfileAction::U}, // SOPInstanceUID
    {0x00080019, ProfileAction::U}, // PyramidUID
    {0x00080020, ProfileAction::Z}, // StudyDate
    {0x00080021, ProfileAction::XD}, // SeriesDate
    {0x00080022, ProfileAction::XZ}, // AcquisitionDate
    {0x00080023, ProfileAction::ZD}, // ContentDate
    {0x00080024, ProfileAction::X}, // OverlayDate
    {0x00080025, ProfileAction::X}, // CurveDate
    {0x0008002a, ProfileAction::XZD}, // AcquisitionDateTime
    {0x00080030, ProfileAction::Z}, // StudyTime
    {0x00080031, ProfileAction::XD}, // SeriesTime
    {0x00080032, ProfileAction::XZ}, // AcquisitionTime
    {0x00080033, ProfileAction::ZD}, // ContentTime
    {0x00080034, ProfileAction::X}, // OverlayTime
    {0x00080035, ProfileAction::X}, // CurveTime
    {0x00080050, ProfileAction::Z}, // AccessionNumber
    {0x00080054, ProfileAction::X}, // RetrieveAETitle
    {0x00080055, ProfileAction::X, Keep::Device}, // StationAETitle
    {0x00080058, ProfileAction::U}, // FailedSOPInstanceUIDList
    {0x00080080, ProfileAction::XZD}, // InstitutionName
    {0x00080081, ProfileAction::X}, // InstitutionAddress
    {0x00080082, ProfileAction::XZD}, // InstitutionCodeSequence
    {0x00080090, ProfileAction::Z}, // ReferringPhysicianName
    {0x00080092, ProfileAction::X}, // ReferringPhysicianAddress
    {0x00080094, ProfileAction::X}, // ReferringPhysicianTelephoneNumbers
    {0x00080096, ProfileAction::X}, // ReferringPhysicianIdentificationSequence
    {0x0008009c, ProfileAction::Z}, // ConsultingPhysicianName
    {0x0008009d, ProfileAction::X}, // ConsultingPhysicianIdentificationSequence
    {0x00080106, ProfileAction::D}, // ContextGroupVersion
    {0x00080107, ProfileAction::D}, // ContextGroupLocalVersion
    {0x00080201, ProfileAction::X}, // TimezoneOffsetFromUTC
    {0x00081000, ProfileAction::X}, // NetworkID
    {0x00081010, ProfileAction::XZD, Keep::Device}, // StationName
    {0x00081030, ProfileAction::X}, // StudyDescription
    {0x0008103e, ProfileAction::X}, // SeriesDescription
    {0x00081040, ProfileAction::X}, // InstitutionalDepartmentName
    {0x00081041, ProfileAction::X}, // InstitutionalDepartmentTypeCodeSequence
    {0x00081048, ProfileAction::X}, // PhysiciansOfRecord
    {0x00081049, ProfileAction::X}, // PhysiciansOfRecordIdentificationSequence
    {0x00081050, ProfileAction::X}, // PerformingPhysicianName
    {0x00081052, ProfileAction::X}, // PerformingPhysicianIdentificationSequence
    {0x00081060, ProfileAction::X}, // NameOfPhysiciansReadingStudy
    {0x00081062, ProfileAction::X}, // PhysiciansReadingStudyIdentificationSequence
    {0x00081070, ProfileAction::XZD}, // OperatorsName
    {0x00081072, ProfileAction::XD}, // OperatorIdentificationSequence
    {0x00081080, ProfileAction::X}, // AdmittingDiagnosesDescription
    {0x00081084, ProfileAction::X}, // AdmittingDiagnosesCodeSequence
    {0x00081088, ProfileAction::X}, // PyramidDescription
    {0x00081110, ProfileAction::XZ}, // ReferencedStudySequence
    {0x00081111, ProfileAction::XZD}, // ReferencedPerformedProcedureStepSequence
    {0x00081120, ProfileAction::X}, // ReferencedPatientSequence
    {0x00081140, ProfileAction::XZU}, // ReferencedImageSequence
    {0x00081155, ProfileAction::U}, // ReferencedSOPInstanceUID
    {0x00081195, ProfileAction::U}, // TransactionUID
    {0x00082111, ProfileAction::X}, // DerivationDescription
    {0x00082112, ProfileAction::XZU}, // SourceImageSequence
    {0x00083010, ProfileAction::U}, // IrradiationEventUID
    {0x00084000, ProfileAction::X}, // IdentifyingComments
    {0x00100010, ProfileAction::Z}, // PatientName
    {0x00100020, ProfileAction::ZD}, // PatientID
    {0x00100021, ProfileAction::X}, // IssuerOfPatientID
    {0x00100030, ProfileAction::Z}, // PatientBirthDate
    {0x00100032, ProfileAction::X}, // PatientBirthTime
    {0x00100040, ProfileAction::Z, Keep::Patient}, // PatientSex
    {0x00100050, ProfileAction::X}, // PatientInsurancePlanCodeSequence
    {0x00100101, ProfileAction::X}, // PatientPrimaryLanguageCodeSequence
    {0x00100102, ProfileAction::X}, // PatientPrimaryLanguageModifierCodeSequence
    {0x00101000, ProfileAction::X}, // OtherPatientIDs
    {0x00101001, ProfileAction::X}, // OtherPatientNames
    {0x00101002, ProfileAction::X}, // OtherPatientIDsSequence
    {0x00101005, ProfileAction::X}, // PatientBirthName
    {0x00101010, ProfileAction::X, Keep::Patient}, // PatientAge
    {0x00101020, ProfileAction::X, Keep::Patient}, // PatientSize
    {0x00101030, ProfileAction::X, Keep::Patient}, // PatientWeight
    {0x00101040, ProfileAction::X}, // PatientAddress
    {0x00101050, ProfileAction::X}, // InsurancePlanIdentification
    {0x00101060, ProfileAction::X}, // PatientMotherBirthName
    {0x00101080, ProfileAction::X}, // MilitaryRank
    {0x00101081, ProfileAction::X}, // BranchOfService
    {0x00101090, ProfileAction::X}, // MedicalRecordLocator
    {0x00101100, ProfileAction::X}, // ReferencedPatientPhotoSequence
    {0x00102000, ProfileAction::X}, // MedicalAlerts
    {0x00102110, ProfileAction::X}, // Allergies
    {0x00102150, ProfileAction::X}, // CountryOfResidence
    {0x00102152, ProfileAction::X}, // RegionOfResidence
    {0x00102154, ProfileAction::X}, // PatientTelephoneNumbers
    {0x00102155, ProfileAction::X}, // PatientTelecomInformation
    {0x00102160, ProfileAction::X, Keep::Patient}, // EthnicGroup
    {0x00102180, ProfileAction::X}, // Occupation
    {0x001021a0, ProfileAction::X, Keep::Patient}, // SmokingStatus
    {0x001021b0, ProfileAction::X}, // AdditionalPatientHistory
    {0x001021c0, ProfileAction::X, Keep::Patient}, // PregnancyStatus
    {0x001021d0, ProfileAction::X}, // LastMenstrualDate
    {0x001021f0, ProfileAction::X}, // PatientReligiousPreference
    {0x00102203, ProfileAction::XZ, Keep::Patient}, // PatientSexNeutered
    {0x00102297, ProfileAction::X}, // ResponsiblePerson
    {0x00102299, ProfileAction::X}, // ResponsibleOrganization
    {0x00104000, ProfileAction::X}, // PatientComments
    {0x00120010, ProfileAction::D}, // ClinicalTrialSponsorName
    {0x00120020, ProfileAction::D}, // ClinicalTrialProtocolID
    {0x00120021, ProfileAction::Z}, // ClinicalTrialProtocolName
    {0x00120022, ProfileAction::X}, // IssuerOfClinicalTrialProtocolID
    {0x00120023, ProfileAction::X}, // OtherClinicalTrialProtocolIDsSequence
    {0x00120030, ProfileAction::Z}, // ClinicalTrialSiteID
    {0x00120031, ProfileAction::Z}, // ClinicalTrialSiteName
    {0x00120032, ProfileAction::X}, // IssuerOfClinicalTrialSiteID
    {0x00120040, ProfileAction::D}, // ClinicalTrialSubjectID
    {0x00120041, ProfileAction::X}, // IssuerOfClinicalTrialSubjectID
    {0x00120042, ProfileAction::D}, // ClinicalTrialSubjectReadingID
    {0x00120043, ProfileAction::X}, // IssuerOfClinicalTrialSubjectReadingID
    {0x00120050, ProfileAction::Z}, // ClinicalTrialTimePointID
    {0x00120051, ProfileAction::X}, // ClinicalTrialTimePointDescription
    {0x00120055, ProfileAction::X}, // IssuerOfClinicalTrialTimePointID
    {0x00120060, ProfileAction::Z}, // ClinicalTrialCoordinatingCenterName
    {0x00120071, ProfileAction::X}, // ClinicalTrialSeriesID
    {0x00120072, ProfileAction::X}, // ClinicalTrialSeriesDescription
    {0x00120073, ProfileAction::X}, // IssuerOfClinicalTrialSeriesID
    {0x00120081, ProfileAction::D}, // ClinicalTrialProtocolEthicsCommitteeName
    {0x00120082, ProfileAction::X}, // ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    {0x00120086, ProfileAction::X}, // EthicsCommitteeApprovalEffectivenessStartDate
    {0x00120087, ProfileAction::X}, // EthicsCommitteeApprovalEffectivenessEndDate
    {0x0014407c, ProfileAction::X}, // CalibrationTime
    {0x0014407e, ProfileAction::X}, // CalibrationDate
    {0x0016002b, ProfileAction::X}, // MakerNote
    {0x0016004b, ProfileAction::X}, // DeviceSettingDescription
    {0x0016004d, ProfileAction::X}, // CameraOwnerName
    {0x0016004e, ProfileAction::X}, // LensSpecification
    {0x0016004f, ProfileAction::X}, // LensMake
    {0x00160050, ProfileAction::X}, // LensModel
    {0x00160051, ProfileAction::X}, // LensSerialNumber
    {0x00180010, ProfileAction::ZD}, // ContrastBolusAgent
    {0x00180027, ProfileAction::X}, // InterventionDrugStopTime
    {0x00180035, ProfileAction::X}, // InterventionDrugStartTime
    {0x00181000, ProfileAction::XZD, Keep::Device}, // DeviceSerialNumber
    {0x00181002, ProfileAction::U, Keep::Device}, // DeviceUID
    {0x00181004, ProfileAction::X, Keep::Device}, // PlateID
    {0x00181005, ProfileAction::X, Keep::Device}, // GeneratorID
    {0x00181007, ProfileAction::X, Keep::Device}, // CassetteID
    {0x00181008, ProfileAction::X, Keep::Device}, // GantryID
    {0x00181009, ProfileAction::X, Keep::Device}, // UniqueDeviceIdentifier
    {0x0018100a, ProfileAction::X, Keep::Device}, // UDISequence
    {0x0018100b, ProfileAction::U, Keep::Device}, // ManufacturerDeviceClassUID
    {0x00181012, ProfileAction::X}, // DateOfSecondaryCapture
    {0x00181014, ProfileAction::X}, // TimeOfSecondaryCapture
    {0x00181030, ProfileAction::XD}, // ProtocolName
    {0x00181042, ProfileAction::X}, // ContrastBolusStartTime
    {0x00181043, ProfileAction::X}, // ContrastBolusStopTime
    {0x00181072, ProfileAction::X}, // RadiopharmaceuticalStartTime
    {0x00181073, ProfileAction::X}, // RadiopharmaceuticalStopTime
    {0x00181078, ProfileAction::X}, // RadiopharmaceuticalStartDateTime
    {0x00181079, ProfileAction::X}, // RadiopharmaceuticalStopDateTime
    {0x001811bb, ProfileAction::D}, // AcquisitionFieldOfViewLabel
    {0x00181200, ProfileAction::X}, // DateOfLastCalibration
    {0x00181201, ProfileAction::X}, // TimeOfLastCalibration
    {0x00181202, ProfileAction::X}, // DateTimeOfLastCalibration
    {0x00181203, ProfileAction::Z}, // CalibrationDateTime
    {0x00181204, ProfileAction::X}, // DateOfManufacture
    {0x00181205, ProfileAction::X}, // DateOfInstallation
    {0x00181400, ProfileAction::XD}, // AcquisitionDeviceProcessingDescription
    {0x00182042, ProfileAction::U}, // TargetUID
    {0x00184000, ProfileAction::X}, // AcquisitionComments
    {0x00185011, ProfileAction::X, Keep::Device}, // TransducerIdentificationSequence
    {0x0018700a, ProfileAction::XD, Keep::Device}, // DetectorID
    {0x0018700c, ProfileAction::XD}, // DateOfLastDetectorCalibration
    {0x0018700e, ProfileAction::XD}, // TimeOfLastDetectorCalibration
    {0x00189074, ProfileAction::D}, // FrameAcquisitionDateTime
    {0x00189151, ProfileAction::D}, // FrameReferenceDateTime
    {0x00189185, ProfileAction::X}, // RespiratoryMotionCompensationTechniqueDescription
    {0x00189367, ProfileAction::D, Keep::Device}, // XRaySourceID
    {0x00189369, ProfileAction::D}, // SourceStartDateTime
    {0x0018936a, ProfileAction::D}, // SourceEndDateTime
    {0x00189371, ProfileAction::D, Keep::Device}, // XRayDetectorID
    {0x00189373, ProfileAction::X, Keep::Device}, // XRayDetectorLabel
    {0x0018937b, ProfileAction::X}, // MultienergyAcquisitionDescription
    {0x0018937f, ProfileAction::X}, // DecompositionDescription
    {0x00189424, ProfileAction::X}, // AcquisitionProtocolDescription
    {0x00189516, ProfileAction::XD}, // StartAcquisitionDateTime
    {0x00189517, ProfileAction::XD}, // EndAcquisitionDateTime
    {0x00189623, ProfileAction::D}, // FunctionalSyncPulse
    {0x00189701, ProfileAction::D}, // DecayCorrectionDateTime
    {0x00189804, ProfileAction::D}, // ExclusionStartDateTime
    {0x00189919, ProfileAction::ZD}, // InstructionPerformedDateTime
    {0x00189937, ProfileAction::X}, // RequestedSeriesDescription
    {0x0018a002, ProfileAction::X}, // ContributionDateTime
    {0x0018a003, ProfileAction::X}, // ContributionDescription
    {0x0020000d, ProfileAction::U}, // StudyInstanceUID
    {0x0020000e, ProfileAction::U}, // SeriesInstanceUID
    {0x00200010, ProfileAction::Z}, // StudyID
    {0x00200027, ProfileAction::X}, // PyramidLabel
    {0x00200052, ProfileAction::U}, // FrameOfReferenceUID
    {0x00200200, ProfileAction::U}, // SynchronizationFrameOfReferenceUID
    {0x00203401, ProfileAction::X}, // ModifyingDeviceID
    {0x00203403, ProfileAction::X}, // ModifiedImageDate
    {0x00203405, ProfileAction::X}, // ModifiedImageTime
    {0x00203406, ProfileAction::X}, // ModifiedImageDescription
    {0x00204000, ProfileAction::X}, // ImageComments
    {0x00209158, ProfileAction::X}, // FrameComments
    {0x00209161, ProfileAction::U}, // ConcatenationUID
    {0x00209164, ProfileAction::U}, // DimensionOrganizationUID
    {0x00281199, ProfileAction::U}, // PaletteColorLookupTableUID
    {0x00281214, ProfileAction::U}, // LargePaletteColorLookupTableUID
    {0x00284000, ProfileAction::X}, // ImagePresentationComments
    {0x00320012, ProfileAction::X}, // StudyIDIssuer
    {0x00320032, ProfileAction::X}, // StudyVerifiedDate
    {0x00320033, ProfileAction::X}, // StudyVerifiedTime
    {0x00320034, ProfileAction::X}, // StudyReadDate
    {0x00320035, ProfileAction::X}, // StudyReadTime
    {0x00321000, ProfileAction::X}, // ScheduledStudyStartDate
    {0x00321001, ProfileAction::X}, // ScheduledStudyStartTime
    {0x00321010, ProfileAction::X}, // ScheduledStudyStopDate
    {0x00321011, ProfileAction::X}, // ScheduledStudyStopTime
    {0x00321020, ProfileAction::X}, // ScheduledStudyLocation
    {0x00321021, ProfileAction::X}, // ScheduledStudyLocationAETitle
    {0x00321030, ProfileAction::X}, // ReasonForStudy
    {0x00321032, ProfileAction::X}, // RequestingPhysician
    {0x00321033, ProfileAction::X}, // RequestingService
    {0x00321040, ProfileAction::X}, // StudyArrivalDate
    {0x00321041, ProfileAction::X}, // StudyArrivalTime
    {0x00321050, ProfileAction::X}, // StudyCompletionDate
    {0x00321051, ProfileAction::X}, // StudyCompletionTime
    {0x00321060, ProfileAction::XZ}, // RequestedProcedureDescription
    {0x00321066, ProfileAction::X}, // ReasonForVisit
    {0x00321067, ProfileAction::X}, // ReasonForVisitCodeSequence
    {0x00321070, ProfileAction::X}, // RequestedContrastAgent
    {0x00324000, ProfileAction::X}, // StudyComments
    {0x00340001, ProfileAction::D}, // FlowIdentifierSequence
    {0x00340002, ProfileAction::D}, // FlowIdentifier
    {0x00340005, ProfileAction::D}, // SourceIdentifier
    {0x00340007, ProfileAction::D}, // FrameOriginTimestamp
};
// clang-format on

} // namespace synthray
